// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.shell;

import java.util.List;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Completes the name of a kommune as addresses have it. */
@Service
public final class KommuneCompleter implements Completer {
  @Reference TenantDirectory kommuner;

  @Override
  public int complete(Session session, CommandLine line, List<String> candidates) {
    List<String> slugger = kommuner.all().stream().map(Tenant::slug).toList();
    return new StringsCompleter(slugger).complete(session, line, candidates);
  }
}
