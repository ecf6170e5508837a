// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.shell;

import java.util.List;
import no.samtak.platform.drift.internal.modul.Modul;
import no.samtak.platform.drift.internal.modul.Modultjeneste;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Names of all modules. */
@Service
public final class AlleCompleter implements Completer {
  @Reference Modultjeneste moduler;

  @Override
  public int complete(Session session, CommandLine line, List<String> candidates) {
    List<String> names = moduler.moduler().stream().map(Modul::navn).toList();
    return new StringsCompleter(names).complete(session, line, candidates);
  }
}
