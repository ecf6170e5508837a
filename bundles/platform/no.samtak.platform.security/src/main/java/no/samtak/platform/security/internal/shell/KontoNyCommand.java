// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.shell;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.module.ShellDoor;
import no.samtak.platform.api.security.Account;
import no.samtak.platform.api.security.Accounts;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.text.Text;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

/** {@code samtak:konto-ny --rolle SAKSBEHANDLER --kommune levanger kari}; options come first. */
@Service
@Command(
    scope = "samtak",
    name = "konto-ny",
    description = "Lager en konto med engangspassord, som vises én gang")
public final class KontoNyCommand implements Action {
  @Argument(name = "brukernavn", description = "Brukernavnet", required = true)
  String username = "";

  @Option(name = "--navn", description = "Navnet kolleger ser; brukernavnet om det ikke er gitt")
  String displayName = "";

  @Option(name = "--rolle", description = "Rolle; kan gjentas", required = true, multiValued = true)
  @Completion(RoleCompleter.class)
  List<String> roles = List.of();

  @Option(
      name = "--kommune",
      description = "Kommunens kortnavn, eller * for alle; kan gjentas",
      multiValued = true)
  List<String> tenants = List.of();

  @Option(name = "--skriv", description = "Skriv engangspassordet selv, uten at det vises")
  boolean typed;

  @Reference Accounts accounts;
  @Reference ShellDoor door;
  @Reference Session session;

  @Override
  public @Nullable Object execute() throws Exception {
    System.out.println(door.asOperator(getClass(), "", this::create));
    return null;
  }

  private String create() throws IOException {
    Account.Details details =
        new Account.Details(
            displayName.isBlank() ? username : displayName, roles(), new HashSet<>(tenants), true);
    OneTimePassword password = OneTimePassword.of(session, accounts, typed);
    Account made = accounts.create(Ids.next(), username, details, password.value());
    return password.told("Kontoen " + made.username() + " er laget.");
  }

  private Set<Role> roles() {
    Set<Role> known = EnumSet.noneOf(Role.class);
    for (String name : roles) {
      try {
        known.add(Role.valueOf(name.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw DomainException.invalid(
            List.of(new FieldError("rolle", Text.of("feil.ukjentRolle", name))));
      }
    }
    return known;
  }
}
