// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.samtak.bolig.internal.boenhet.Boenhet;
import no.samtak.bolig.internal.boenhet.BoenhetService;
import no.samtak.bolig.internal.boenhet.Boenhetsok;
import no.samtak.bolig.internal.boenhet.Utleie;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.module.ShellDoor;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.text.Text;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

/** {@code samtak:boenheter --utleie ledig levanger}. */
@Service
@Command(
    scope = "samtak",
    name = "boenheter",
    description = "Viser boligene i en kommune og tilstanden deres")
public final class BoenheterCommand implements Action {
  @Argument(
      name = "kommune",
      description = "Kommunens navn i adresser, som levanger",
      required = true)
  @Completion(KommuneCompleter.class)
  String kommune = "";

  @Option(name = "--sok", description = "Det objektnummeret eller adressen begynner med")
  String sok = "";

  @Option(name = "--utleie", description = "Bare dem som er ledig, reservert, utleid eller sperret")
  String utleie = "";

  @Option(name = "--kan-tildeles", description = "Bare dem som kan tildeles nå")
  boolean kanTildeles;

  @Option(name = "--hoyst", description = "Høyst så mange")
  int hoyst = 200;

  @Reference BoenhetService service;
  @Reference ShellDoor door;

  @Override
  public @Nullable Object execute() throws Exception {
    return door.run(getClass(), kommune, false, this::print);
  }

  private @Nullable Object print() {
    Boenhetsok hvilke = Boenhetsok.ALLE.medTekst(sok);
    if (!utleie.isEmpty()) {
      String valgt = utleie.toUpperCase(Locale.ROOT);
      if (Arrays.stream(Utleie.values()).noneMatch(u -> u.name().equals(valgt))) {
        throw DomainException.invalid(
            List.of(
                new FieldError(
                    "--utleie", Text.of("bolig.skall.utleie", Arrays.toString(Utleie.values())))));
      }
      hvilke = hvilke.medUtleie(Utleie.valueOf(valgt));
    }
    vis(kanTildeles ? hvilke.medKanTildeles() : hvilke);
    return null;
  }

  private void vis(Boenhetsok hvilke) {
    ShellTable table = new ShellTable();
    for (String overskrift :
        new String[] {
          "Objekt", "Adresse", "Areal", "Utleie", "Klargjøring", "Standard", "Kan tildeles"
        }) {
      table.column(overskrift);
    }
    long vist = 0;
    PageQuery part = PageQuery.first();
    while (part != null && vist < hoyst) {
      Slice<Boenhet> slice = service.liste(kommune, hvilke, part);
      for (Boenhet b : slice.rows()) {
        if (vist++ >= hoyst) {
          break;
        }
        table
            .addRow()
            .addContent(
                b.opplysninger().objektnummer(),
                b.opplysninger().adresse(),
                b.opplysninger().areal() == null ? "" : b.opplysninger().areal(),
                b.utleie(),
                b.klargjoring(),
                b.tilstand() == null ? "" : b.tilstand().poeng() + "/" + b.tilstand().maks(),
                b.kanTildeles() ? "ja" : "");
      }
      part = slice.next() == null ? null : new PageQuery(PageQuery.MAX, slice.next());
    }
    table.print(System.out);
    System.out.println(
        Math.min(vist, hoyst) + " av " + service.antall(kommune, hvilke) + " boliger");
  }
}
