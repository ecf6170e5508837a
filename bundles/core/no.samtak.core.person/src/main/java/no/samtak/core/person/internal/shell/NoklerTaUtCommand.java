// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.shell;

import static no.samtak.core.person.internal.shell.Skall.t;

import no.samtak.core.person.internal.person.Nokkelbytte;
import no.samtak.platform.api.module.ShellDoor;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;

/** {@code samtak:nokler-ta-ut}. */
@Service
@Command(
    scope = "samtak",
    name = "nokler-ta-ut",
    description = "Tar en nøkkel som er byttet ut, ut av nøkkelfila på denne noden")
public final class NoklerTaUtCommand implements Action {
  @Argument(
      index = 0,
      name = "nokkel",
      description = "Nøkkelen, som samtak:nokler viser den",
      required = true)
  @Completion(NokkelCompleter.class)
  String nokkel = "";

  @Reference Nokkelbytte bytte;
  @Reference ShellDoor door;

  @Override
  public @Nullable Object execute() throws Exception {
    door.asOperator(
        getClass(),
        "",
        () -> {
          System.out.println(t("person.skall.tattUt", nokkel, bytte.taUt(nokkel)));
          return true;
        });
    return null;
  }
}
