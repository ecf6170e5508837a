// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.shell;

import java.util.List;
import no.samtak.platform.api.module.ModuleCatalog;
import no.samtak.platform.api.module.ModuleCatalog.KnownModule;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Completes the short name of a module. */
@Service
public final class ModulCompleter implements Completer {
  @Reference ModuleCatalog moduler;

  @Override
  public int complete(Session session, CommandLine commandLine, List<String> candidates) {
    List<String> navn = moduler.modules().stream().map(KnownModule::name).toList();
    return new StringsCompleter(navn).complete(session, commandLine, candidates);
  }
}
