// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.shell;

import static no.samtak.core.person.internal.shell.Skall.t;

import no.samtak.core.person.internal.nokkel.Nokkelring;
import no.samtak.core.person.internal.nokkel.Nokkelstand;
import no.samtak.core.person.internal.person.Nokkelbytte;
import no.samtak.platform.api.module.ShellDoor;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

/** {@code samtak:nokler}. */
@Service
@Command(
    scope = "samtak",
    name = "nokler",
    description = "Viser nøklene til personene, og om noden har dem den skal ha")
public final class NoklerCommand implements Action {
  @Reference Nokkelring ring;
  @Reference Nokkelbytte bytte;
  @Reference ShellDoor door;

  @Override
  public @Nullable Object execute() throws Exception {
    door.asOperator(
        getClass(),
        "",
        () -> {
          vis();
          return true;
        });
    return null;
  }

  private void vis() {
    ShellTable tabell = new ShellTable();
    for (String kolonne : new String[] {"nokkel", "tilstand", "laget"}) {
      tabell.column(t("person.skall." + kolonne));
    }
    for (Nokkelstand s : ring.stand()) {
      tabell
          .addRow()
          .addContent(s.id(), t("person.nokkel." + s.tilstand()), Formats.dateTime(s.laget()));
    }
    tabell.print(System.out);
    System.out.println(t("person.skall.fil", ring.fil()));
    System.out.println(
        ring.feil()
            .map(f -> Texts.of(getClass().getClassLoader()).get(Language.NB, f))
            .orElse(t("person.skall.iOrden")));
    bytte
        .venter()
        .forEach(
            (kolonne, antall) ->
                System.out.println(
                    antall < 0
                        ? t("person.skall.borte", kolonne)
                        : t("person.skall.venter", kolonne, antall)));
  }
}
