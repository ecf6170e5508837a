// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.shell;

import java.util.List;
import no.samtak.core.tiltak.internal.innlesing.Filtype;
import no.samtak.core.tiltak.internal.innlesing.Filtyper;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Completes the types of file that can be read in. */
@Service
public final class FiltypeCompleter implements Completer {
  @Override
  public int complete(Session session, CommandLine commandLine, List<String> candidates) {
    List<String> typer = Filtyper.alle().stream().map(Filtype::slug).toList();
    return new StringsCompleter(typer).complete(session, commandLine, candidates);
  }
}
