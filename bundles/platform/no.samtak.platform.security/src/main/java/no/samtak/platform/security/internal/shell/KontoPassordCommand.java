// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.shell;

import java.io.IOException;
import no.samtak.platform.api.module.ShellDoor;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.Accounts;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

/** {@code samtak:konto-passord kari}. */
@Service
@Command(
    scope = "samtak",
    name = "konto-passord",
    description = "Gir kontoen et nytt engangspassord, som vises én gang, og avslutter sesjonene")
public final class KontoPassordCommand implements Action {
  @Argument(name = "brukernavn", description = "Brukernavnet", required = true)
  @Completion(UsernameCompleter.class)
  String username = "";

  @Option(name = "--skriv", description = "Skriv engangspassordet selv, uten at det vises")
  boolean typed;

  @Reference Accounts accounts;
  @Reference ShellDoor door;
  @Reference Session session;

  @Override
  public @Nullable Object execute() throws Exception {
    System.out.println(door.asOperator(getClass(), "", this::reset));
    return null;
  }

  private String reset() throws IOException {
    Account account = AccountFinder.byUsername(accounts, username);
    OneTimePassword password = OneTimePassword.of(session, accounts, typed);
    accounts.resetPassword(account.id(), password.value());
    return password.told("Kontoen " + account.username() + " har fått nytt passord.");
  }
}
