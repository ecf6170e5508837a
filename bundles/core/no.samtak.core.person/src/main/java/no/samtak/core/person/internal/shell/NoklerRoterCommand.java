// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.shell;

import static no.samtak.core.person.internal.shell.Skall.t;

import no.samtak.core.person.internal.nokkel.Nokkelring;
import no.samtak.platform.api.module.ShellDoor;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;

/** {@code samtak:nokler-roter}. */
@Service
@Command(
    scope = "samtak",
    name = "nokler-roter",
    description = "Lager en ny nøkkel til personene, og krypterer dem på nytt i bakgrunnen")
public final class NoklerRoterCommand implements Action {
  @Reference Nokkelring ring;
  @Reference ShellDoor door;

  @Override
  public @Nullable Object execute() throws Exception {
    door.asOperator(
        getClass(),
        "",
        () -> {
          System.out.println(t("person.skall.rotert", ring.roter(), ring.fil()));
          return true;
        });
    return null;
  }
}
