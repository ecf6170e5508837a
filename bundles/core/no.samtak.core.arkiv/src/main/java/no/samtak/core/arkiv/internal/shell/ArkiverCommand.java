// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.shell;

import static no.samtak.core.arkiv.internal.shell.Skall.t;

import no.samtak.core.arkiv.internal.pakke.Arkivpakke;
import no.samtak.core.arkiv.internal.pakke.PakkeService;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.module.ShellDoor;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;

/** {@code samtak:arkiver --kommune levanger --grunn 'før avvikling' oppslag}. */
@Service
@Command(
    scope = "samtak",
    name = "arkiver",
    description = "Lager en arkivpakke av dataene til en modul, og kontrollerer den")
public final class ArkiverCommand implements Action {
  @Argument(name = "modul", description = "Modulens korte navn, som oppslag", required = true)
  @Completion(ModulCompleter.class)
  String modul = "";

  @Option(name = "--kommune", description = "Bare denne kommunens data; utelatt = hele modulen")
  @Completion(KommuneCompleter.class)
  String kommune = "";

  @Option(name = "--grunn", description = "Hvorfor; må alltid oppgis, og følger pakken")
  String grunn = "";

  @Reference PakkeService pakker;
  @Reference ShellDoor dor;

  @Override
  public @Nullable Object execute() throws Exception {
    Arkivpakke pakke =
        dor.asOperator(getClass(), "", () -> pakker.bestill(Ids.next(), modul, kommune, grunn));
    System.out.println(
        t(
            "arkiv.skall.pakke",
            pakke.id(),
            t("arkiv.pakke." + pakke.tilstand()),
            pakker.sti(pakke),
            pakke.radsum(),
            pakke.sha512()));
    if (pakke.kontroll() != null) {
      System.out.println(t("arkiv.kontroll." + pakke.kontroll()));
    }
    return null;
  }
}
