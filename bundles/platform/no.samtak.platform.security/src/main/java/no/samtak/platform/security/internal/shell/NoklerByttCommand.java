// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.shell;

import no.samtak.platform.api.module.ShellDoor;
import no.samtak.platform.security.internal.Tokens;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;

/** {@code samtak:nokler-bytt}. */
@Service
@Command(
    scope = "samtak",
    name = "nokler-bytt",
    description = "Lager en ny nøkkel for sesjoner; den gamle gjelder til sesjonene er utløpt")
public final class NoklerByttCommand implements Action {
  @Reference Tokens tokens;
  @Reference ShellDoor door;

  @Override
  public @Nullable Object execute() throws Exception {
    door.asOperator(
        getClass(),
        "",
        () -> {
          tokens.rotateKeys();
          return true;
        });
    System.out.println("Ny nøkkel er i bruk.");
    return null;
  }
}
