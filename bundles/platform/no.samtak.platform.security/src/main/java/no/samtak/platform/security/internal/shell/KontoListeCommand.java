// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.shell;

import java.util.stream.Collectors;
import no.samtak.platform.api.module.ShellDoor;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.Accounts;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

/** {@code samtak:konto-liste}. */
@Service
@Command(scope = "samtak", name = "konto-liste", description = "Viser kontoene på noden")
public final class KontoListeCommand implements Action {
  @Reference Accounts accounts;
  @Reference ShellDoor door;

  @Override
  public @Nullable Object execute() throws Exception {
    door.asOperator(
        getClass(),
        "",
        () -> {
          list();
          return true;
        });
    return null;
  }

  private void list() {
    ShellTable table = new ShellTable();
    table.column("Brukernavn");
    table.column("Navn");
    table.column("Roller");
    table.column("Kommuner");
    table.column("Tilstand");
    for (Account account : AccountFinder.all(accounts)) {
      Account.Details details = account.details();
      table
          .addRow()
          .addContent(
              account.username(),
              details.displayName(),
              details.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")),
              details.tenants().stream().sorted().collect(Collectors.joining(" ")),
              state(account));
    }
    table.print(System.out);
  }

  private static String state(Account account) {
    if (!account.details().active()) {
      return "stengt";
    }
    return account.mustChangePassword() ? "engangspassord" : "åpen";
  }
}
