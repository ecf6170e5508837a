// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.shell;

import java.util.List;
import no.samtak.platform.api.module.ShellDoor;
import no.samtak.platform.security.internal.chain.ChainService;
import no.samtak.platform.security.internal.chain.Head;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;

/** {@code samtak:logg-hode}. */
@Service
@Command(
    scope = "samtak",
    name = "logg-hode",
    description =
        "Skriver hvordan hver kjede i tilgangsloggen slutter, på skjermen og i en ankerfil som tas"
            + " vare på et annet sted")
public final class LoggHodeCommand implements Action {
  @Reference private ChainService chains;
  @Reference private ShellDoor door;

  @Override
  public @Nullable Object execute() throws Exception {
    door.asOperator(
        getClass(),
        "",
        () -> {
          List<Head> heads = chains.heads();
          ChainService.anchorLines(heads).forEach(System.out::println);
          System.out.println("Skrevet: " + chains.writeAnchor(heads));
          return true;
        });
    return null;
  }
}
