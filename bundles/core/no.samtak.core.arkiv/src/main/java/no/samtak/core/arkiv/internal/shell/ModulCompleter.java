// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.shell;

import java.util.List;
import no.samtak.core.arkiv.internal.kart.DatakartService;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Completes the name of a module that has told of its data. */
@Service
public final class ModulCompleter implements Completer {
  @Reference DatakartService datakart;

  @Override
  public int complete(Session session, CommandLine line, List<String> candidates) {
    return new StringsCompleter(datakart.moduler()).complete(session, line, candidates);
  }
}
