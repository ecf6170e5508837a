// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.shell;

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
import org.jspecify.annotations.Nullable;

/** {@code samtak:konto-steng kari}. */
@Service
@Command(
    scope = "samtak",
    name = "konto-steng",
    description = "Stenger en konto og avslutter sesjonene, eller åpner den igjen")
public final class KontoStengCommand implements Action {
  @Argument(name = "brukernavn", description = "Brukernavnet", required = true)
  @Completion(UsernameCompleter.class)
  String username = "";

  @Option(name = "--apne", description = "Åpne kontoen igjen")
  boolean open;

  @Reference Accounts accounts;
  @Reference ShellDoor door;

  @Override
  public @Nullable Object execute() throws Exception {
    System.out.println(door.asOperator(getClass(), "", this::change));
    return null;
  }

  private String change() {
    Account account = AccountFinder.byUsername(accounts, username);
    Account.Details now = account.details();
    accounts.change(
        account.id(),
        account.version(),
        new Account.Details(now.displayName(), now.roles(), now.tenants(), open));
    return "Kontoen " + account.username() + (open ? " er åpen." : " er stengt.");
  }
}
