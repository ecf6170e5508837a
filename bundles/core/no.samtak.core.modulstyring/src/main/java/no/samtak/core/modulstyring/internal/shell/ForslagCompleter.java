// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.shell;

import java.util.List;
import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.core.modulstyring.internal.persistence.Modulbok;
import no.samtak.platform.api.tenant.TenantDirectory;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Completes the id of an open proposal. */
@Service
public final class ForslagCompleter implements Completer {
  @Reference Modulbok bok;
  @Reference TenantDirectory kommuner;

  @Override
  public int complete(Session session, CommandLine commandLine, List<String> candidates) {
    List<String> ider =
        kommuner.all().stream().flatMap(k -> bok.apne(k.slug()).stream()).map(Forslag::id).toList();
    return new StringsCompleter(ider).complete(session, commandLine, candidates);
  }
}
