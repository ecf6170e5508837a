// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.samtak.core.tilskudd.internal.ordning.Ordning;
import no.samtak.core.tilskudd.internal.ordning.OrdningService;
import no.samtak.core.tilskudd.internal.soknad.Soknad;
import no.samtak.core.tilskudd.internal.soknad.SoknadService;
import no.samtak.core.tilskudd.internal.soknad.Soknadsinnhold;
import no.samtak.core.tilskudd.internal.soknad.Tilsagnsdel;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.time.Forretningsdato;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;
import no.samtak.platform.api.web.TableView;
import org.jspecify.annotations.Nullable;

/** What happens with applications day by day; what has no known day is last. */
final class Soknadskalender {
  /** So far ahead are the schemes' deadlines shown. */
  private static final int MAANEDER = 12;

  private final SoknadService soknader;
  private final OrdningService ordninger;
  private final TableWriter skriver;
  private final Forretningsdato dato;

  /**
   * Something of a day.
   *
   * @param dag null = not known
   * @param andel award in per cent of the application
   * @param svardager days from application to answer
   * @param ferdig whether nothing is left to be done
   */
  record Punkt(
      @Nullable LocalDate dag,
      Text hva,
      String hvem,
      @Nullable BigDecimal belopKr,
      @Nullable BigDecimal andel,
      @Nullable Long svardager,
      boolean ferdig,
      String id,
      String sti) {}

  Soknadskalender(
      SoknadService soknader, OrdningService ordninger, TableWriter skriver, Forretningsdato dato) {
    this.soknader = soknader;
    this.ordninger = ordninger;
    this.skriver = skriver;
    this.dato = dato;
  }

  private TableColumns<Punkt> kolonner(String kommune) {
    LocalDate idag = dato.idag();
    return TableColumns.<Punkt>start()
        .cell(
            "dato",
            Text.of("kalender.dato"),
            Punkt::dag,
            p -> Soknadsliste.ellerUkjent(TableView.Cell.of(p.dag())))
        .tag("hva", Text.of("kalender.hva"), Punkt::hva, p -> farge(p, idag))
        .cell(
            "hvem",
            Text.of("kalender.hvem"),
            Punkt::hvem,
            p -> TableView.Cell.link(p.hvem(), "/" + kommune + "/" + p.sti()))
        .kroner("belop_kr", Text.of("kalender.belop"), Punkt::belopKr)
        .amount(
            "andel_prosent",
            Text.of("soknad.andel"),
            Punkt::andel,
            p ->
                p.andel() == null
                    ? TableView.Cell.of(null)
                    : TableView.Cell.of(Text.of("tilskudd.prosent", p.andel())))
        .number("svardager", Text.of("soknad.svardager"), Punkt::svardager);
  }

  private static String farge(Punkt punkt, LocalDate idag) {
    LocalDate dag = punkt.dag();
    if (punkt.ferdig() || dag == null) {
      return "neutral";
    }
    return dag.isBefore(idag) ? "danger" : "warning";
  }

  PageResponse vis(PageRequest request) {
    String kommune = request.tenant().slug();
    TableColumns<Punkt> kolonner = kolonner(kommune);
    TableQuery sporring = TableQuery.of(request, "dato", kolonner.sortableNames());
    List<Punkt> punkter = punkter(kommune);
    if (sporring.export() != null) {
      return kolonner.download(
          skriver,
          sporring.export(),
          "soknadskalender-" + kommune,
          request.language(),
          Soknadsliste.TEKSTER,
          del -> Slice.part(punkter, del, Punkt::id));
    }
    return new PageResponse.View(
        "soknad-kalender",
        Text.of("kalender.tittel"),
        Map.of(
            "tabell",
            kolonner.view(
                sporring,
                Slice.part(punkter, sporring.page(), Punkt::id),
                Text.of("kalender.utvalg"))));
  }

  private List<Punkt> punkter(String kommune) {
    LocalDate idag = dato.idag();
    List<Punkt> punkter = new ArrayList<>();
    for (Soknad soknad : soknader.alle(kommune)) {
      legg(punkter, soknad);
    }
    for (Ordning ordning : ordninger.alle(kommune)) {
      for (LocalDate frist : ordning.frister(idag, idag.plusMonths(MAANEDER))) {
        punkter.add(
            new Punkt(
                frist,
                Text.of("kalender.soknadsfrist"),
                ordning.fulltNavn(),
                null,
                null,
                null,
                false,
                ordning.id() + frist,
                OrdningPage.SEGMENT + "/" + ordning.id()));
      }
    }
    punkter.sort(
        Comparator.<Punkt, LocalDate>comparing(p -> p.dag() == null ? LocalDate.MAX : p.dag())
            .thenComparing(Punkt::id));
    return punkter;
  }

  private static void legg(List<Punkt> punkter, Soknad soknad) {
    Soknadsinnhold i = soknad.innhold();
    String sti = SoknadPage.SEGMENT + "/" + soknad.id();
    punkter.add(
        new Punkt(
            i.soknadsdato(),
            Text.of("kalender.soknad"),
            i.kilde() + ": " + i.formal(),
            i.soktKr(),
            null,
            null,
            true,
            soknad.id() + "-1",
            sti));
    if (i.tilsagnKr() != null || i.svardato() != null) {
      punkter.add(
          new Punkt(
              i.svardato(),
              Soknadsliste.tilstand(soknad),
              i.kilde() + ": " + i.formal(),
              i.tilsagnKr(),
              i.andelProsent(),
              i.svardager(),
              true,
              soknad.id() + "-2",
              sti));
    }
    frister(punkter, i.kilde(), i.rapporter(), "kalender.rapport", soknad.id() + "-3", sti);
    frister(punkter, i.kilde(), i.vilkar(), "kalender.vilkar", soknad.id() + "-4", sti);
  }

  private static void frister(
      List<Punkt> punkter,
      String kilde,
      List<Tilsagnsdel> deler,
      String hva,
      String id,
      String sti) {
    for (int n = 0; n < deler.size(); n++) {
      Tilsagnsdel del = deler.get(n);
      if (del.frist() != null) {
        punkter.add(
            new Punkt(
                del.frist(),
                Text.of(hva),
                kilde + ": " + del.ord(),
                del.belopKr(),
                null,
                null,
                del.gjort() != null,
                id + "-" + n,
                sti));
      }
    }
  }
}
