// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.shell;

import static no.samtak.core.arkiv.internal.shell.Skall.t;

import no.samtak.core.arkiv.internal.sletting.Sletting;
import no.samtak.core.arkiv.internal.sletting.SlettingService;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.module.ShellDoor;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

/** {@code samtak:slett-data --prove --grunn '…' oppslag}, then with {@code --bekreft oppslag}. */
@Service
@Command(
    scope = "samtak",
    name = "slett-data",
    description = "Sletter dataene til en modul etter å ha arkivert dem; --prove viser bare hva")
public final class SlettDataCommand implements Action {
  @Argument(name = "modul", description = "Modulens korte navn, som oppslag", required = true)
  @Completion(ModulCompleter.class)
  String modul = "";

  @Option(name = "--kommune", description = "Bare denne kommunens data; utelatt = hele modulen")
  @Completion(KommuneCompleter.class)
  String kommune = "";

  @Option(name = "--prove", description = "Vis hva som ville blitt slettet, og endre ingenting")
  boolean prove;

  @Option(name = "--bekreft", description = "Modulens navn en gang til")
  String bekreft = "";

  @Option(name = "--grunn", description = "Hvorfor; må alltid oppgis, og står i rapporten")
  String grunn = "";

  @Reference SlettingService slettinger;
  @Reference ShellDoor dor;

  @Override
  public @Nullable Object execute() throws Exception {
    Sletting s =
        dor.asOperator(
            getClass(),
            "",
            () ->
                prove
                    ? slettinger.prov(Ids.next(), modul, kommune, grunn)
                    : slettinger.slett(Ids.next(), modul, kommune, bekreft, grunn));
    ShellTable tabell = new ShellTable();
    for (String kolonne : new String[] {"tabell", "kommune", "personer", "rader"}) {
      tabell.column(t("arkiv.kol." + kolonne));
    }
    tabell.emptyTableText(t("arkiv.slett.ingen"));
    for (Sletting.Linje l : s.linjer()) {
      tabell
          .addRow()
          .addContent(
              l.skjema() + "." + l.tabell(),
              l.kommune(),
              t("arkiv.personer." + l.personer()),
              l.rader());
    }
    tabell.print(System.out);
    System.out.println(
        t("arkiv.skall.sletting", s.id(), t("arkiv.sletting." + s.tilstand()), s.rader()));
    if (prove) {
      dor.asOperator(getClass(), "", () -> slettinger.hinder(modul, kommune))
          .forEach(h -> System.out.println(t(h)));
    }
    return null;
  }
}
