// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.shell;

import static no.samtak.core.arkiv.internal.shell.Skall.t;

import no.samtak.core.arkiv.internal.pakke.Arkivpakke;
import no.samtak.core.arkiv.internal.pakke.Kontroll;
import no.samtak.core.arkiv.internal.pakke.PakkeService;
import no.samtak.platform.api.module.ShellDoor;
import no.samtak.platform.api.rest.PageQuery;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

/** {@code samtak:arkiv-kontroller} lists; {@code samtak:arkiv-kontroller <id>} verifies. */
@Service
@Command(
    scope = "samtak",
    name = "arkiv-kontroller",
    description = "Leser en arkivpakke tilbake; uten id vises pakkene")
public final class ArkivKontrollerCommand implements Action {
  @Argument(name = "id", description = "Pakkens id; utelatt = vis pakkene")
  @Nullable String id;

  @Reference PakkeService pakker;
  @Reference ShellDoor dor;

  @Override
  public @Nullable Object execute() throws Exception {
    String en = id;
    if (en == null) {
      liste();
      return null;
    }
    Kontroll svar = dor.asOperator(getClass(), "", () -> pakker.kontroller(en));
    System.out.println(t("arkiv.kontroll." + svar.svar()));
    if (svar.feil() != null) {
      // A script must see that it failed.
      throw new CommandException(t(svar.feil()));
    }
    svar.forskjeller()
        .forEach(
            f -> System.out.println(t("arkiv.kontroll.forskjell", f.tabell(), f.da(), f.naa())));
    return null;
  }

  private void liste() throws Exception {
    ShellTable tabell = new ShellTable();
    for (String kolonne : new String[] {"id", "modul", "kommune", "tilstand", "rader", "fil"}) {
      tabell.column(t("arkiv.kol." + kolonne));
    }
    tabell.emptyTableText(t("arkiv.pakker.tom"));
    for (Arkivpakke p :
        dor.asOperator(getClass(), "", () -> pakker.liste(PageQuery.first())).rows()) {
      tabell
          .addRow()
          .addContent(
              p.id(),
              p.modul(),
              p.kommune(),
              t("arkiv.pakke." + p.tilstand()),
              p.radsum(),
              p.fil());
    }
    tabell.print(System.out);
  }
}
