// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.shell;

import java.util.List;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.Accounts;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Completes usernames. */
@Service
public final class UsernameCompleter implements Completer {
  @Reference Accounts accounts;

  @Override
  public int complete(Session session, CommandLine commandLine, List<String> candidates) {
    List<String> names = AccountFinder.all(accounts).stream().map(Account::username).toList();
    return new StringsCompleter(names).complete(session, commandLine, candidates);
  }
}
