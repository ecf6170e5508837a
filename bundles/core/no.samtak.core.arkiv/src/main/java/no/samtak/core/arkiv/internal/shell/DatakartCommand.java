// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.shell;

import static no.samtak.core.arkiv.internal.shell.Skall.t;

import no.samtak.core.arkiv.internal.kart.Bidrag;
import no.samtak.core.arkiv.internal.kart.DatakartService;
import no.samtak.core.arkiv.internal.kart.Karttabell;
import no.samtak.core.arkiv.internal.kart.Modulbilde;
import no.samtak.core.arkiv.internal.kart.Modulhendelse;
import no.samtak.platform.api.module.ShellDoor;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

/** {@code samtak:datakart}, {@code samtak:datakart oppslag}. */
@Service
@Command(
    scope = "samtak",
    name = "datakart",
    description = "Viser hvilke data modulene har, også de som er ute av noden")
public final class DatakartCommand implements Action {
  @Argument(name = "modul", description = "Modulens korte navn; utelatt = alle")
  @Completion(ModulCompleter.class)
  @Nullable String modul;

  @Reference DatakartService datakart;
  @Reference ShellDoor dor;

  @Override
  public @Nullable Object execute() throws Exception {
    String en = modul;
    dor.asOperator(
        getClass(),
        "",
        () -> {
          if (en == null) {
            alle();
          } else {
            en(datakart.hent(en));
          }
          return true;
        });
    return null;
  }

  private void alle() {
    ShellTable tabell = new ShellTable();
    for (String kolonne :
        new String[] {"modul", "stand", "versjon", "tabeller", "rader", "avvik"}) {
      tabell.column(t("arkiv.kol." + kolonne));
    }
    tabell.emptyTableText(t("arkiv.tom"));
    for (Modulbilde b : datakart.alle()) {
      tabell
          .addRow()
          .addContent(
              b.kart().modul(),
              t("arkiv.stand." + b.stand()),
              b.kart().versjon(),
              b.kart().tabeller().size(),
              b.rader(),
              b.avvik().size());
    }
    tabell.print(System.out);
  }

  private void en(Modulbilde b) {
    System.out.println(
        b.kart().navn().in(Language.NB)
            + " "
            + b.kart().versjon()
            + ": "
            + t("arkiv.stand." + b.stand()));
    b.avvik().forEach(a -> System.out.println(t(a)));
    ShellTable tabeller = new ShellTable();
    for (String kolonne : new String[] {"tabell", "personer", "oppbevaring", "rader"}) {
      tabeller.column(t("arkiv.kol." + kolonne));
    }
    for (Karttabell k : b.kart().tabeller()) {
      tabeller
          .addRow()
          .addContent(
              k.navn(),
              t("arkiv.personer." + k.personer()),
              k.oppbevaring().in(Language.NB),
              b.rader(k));
    }
    tabeller.print(System.out);
    for (Modulbilde.Kommunerad k : b.kommuner()) {
      System.out.println(
          t(
              "arkiv.skall.kommune",
              k.kommune().isEmpty() ? t("arkiv.ingenKommune") : k.kommune(),
              k.rader()));
    }
    for (Bidrag bidrag : Bidrag.values()) {
      System.out.println(
          t("arkiv.bidrag." + bidrag)
              + ": "
              + t(b.kart().bidrag().contains(bidrag) ? "arkiv.bidrag.ja" : "arkiv.bidrag.nei"));
    }
    for (Modulhendelse h : datakart.hendelser(b.kart().modul())) {
      System.out.println(
          Formats.dateTime(h.tid())
              + " "
              + t("arkiv.hendelse." + h.slag())
              + " "
              + h.detalj()
              + " ("
              + h.hvem()
              + ") "
              + h.grunn());
    }
  }
}
