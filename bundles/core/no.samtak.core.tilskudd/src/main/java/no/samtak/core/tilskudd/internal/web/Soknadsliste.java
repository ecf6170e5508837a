// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtak.core.tilskudd.internal.felles.Pengeslag;
import no.samtak.core.tilskudd.internal.soknad.Soknad;
import no.samtak.core.tilskudd.internal.soknad.SoknadService;
import no.samtak.core.tilskudd.internal.soknad.Soknadssok;
import no.samtak.core.tilskudd.internal.soknad.Soknadssum;
import no.samtak.core.tilskudd.internal.soknad.Soknadstilstand;
import no.samtak.platform.api.dokument.DokumentFormat;
import no.samtak.platform.api.dokument.DokumentWriter;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.time.Forretningsdato;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;
import no.samtak.platform.api.web.TableView;
import org.jspecify.annotations.Nullable;

/** The list of applications: search, filters, order, sum, files and paper. */
final class Soknadsliste {
  static final Texts TEKSTER = Texts.of(Soknadsliste.class.getClassLoader());

  private static final Map<String, Soknadssok.Orden> ORDEN =
      Map.of(
          "soknadsdato", Soknadssok.Orden.SENDT,
          "kilde", Soknadssok.Orden.KILDE,
          "sokt_kr", Soknadssok.Orden.SOKT,
          "svardato", Soknadssok.Orden.SVAR,
          "tilsagn_kr", Soknadssok.Orden.TILSAGN);

  private static final TableColumns<Soknad> KOLONNER =
      TableColumns.<Soknad>start()
          .link("kilde", Text.of("soknad.kilde"), s -> s.innhold().kilde(), Soknad::id)
          .sortable()
          .text("formal", Text.of("soknad.formal"), s -> s.innhold().formal())
          .cell(
              "soknadsdato",
              Text.of("soknad.soknadsdato"),
              s -> s.innhold().soknadsdato(),
              s -> ellerUkjent(TableView.Cell.of(s.innhold().soknadsdato())))
          .sortable()
          .amount(
              "sokt_kr",
              Text.of("soknad.soktKr"),
              s -> s.innhold().soktKr(),
              s -> ellerUkjent(TableView.Cell.kroner(s.innhold().soktKr())))
          .sortable()
          .amount(
              "tilsagn_kr",
              Text.of("soknad.tilsagnKr"),
              s -> s.innhold().tilsagnKr(),
              s -> svar(s, TableView.Cell.kroner(s.innhold().tilsagnKr())))
          .sortable()
          .amount(
              "andel_prosent",
              Text.of("soknad.andel"),
              s -> s.innhold().andelProsent(),
              s -> svar(s, prosent(s.innhold().andelProsent())))
          .amount(
              "svardager",
              Text.of("soknad.svardager"),
              s -> s.innhold().svardager(),
              s -> svar(s, TableView.Cell.of(s.innhold().svardager())))
          .tag("tilstand", Text.of("soknad.tilstand"), Soknadsliste::tilstand, Soknadsliste::farge);

  private final SoknadService service;
  private final TableWriter skriver;
  private final DokumentWriter dokumenter;
  private final Forretningsdato dato;

  Soknadsliste(
      SoknadService service, TableWriter skriver, DokumentWriter dokumenter, Forretningsdato dato) {
    this.service = service;
    this.skriver = skriver;
    this.dokumenter = dokumenter;
    this.dato = dato;
  }

  static Text tilstand(Soknad soknad) {
    return soknad.innhold().delvis()
        ? Text.of("soknad.tilstand.DELVIS")
        : Text.of("soknad.tilstand." + soknad.innhold().tilstand());
  }

  /** What is in order has no colour. */
  static String farge(Soknad soknad) {
    return soknad.innhold().tilsagnOverSoknad() || soknad.kildenErEndret() ? "info" : "neutral";
  }

  static TableView.Cell ellerUkjent(TableView.Cell celle) {
    return celle.kind().equals("tom")
        ? new TableView.Cell("text", Text.of("tilskudd.ukjent"), null, null, null)
        : celle;
  }

  /** What is not answered is not unknown: there is nothing yet. */
  private static TableView.Cell svar(Soknad soknad, TableView.Cell celle) {
    return soknad.innhold().tilstand() == Soknadstilstand.TILSAGN ? ellerUkjent(celle) : celle;
  }

  private static TableView.Cell prosent(@Nullable BigDecimal andel) {
    return TableView.Cell.of(andel == null ? null : Text.of("tilskudd.prosent", andel));
  }

  /** In files also what the page has room for only on the application's own page. */
  private static TableColumns<Soknad> filkolonner() {
    return KOLONNER
        .date("svardato", Text.of("soknad.svardato"), s -> s.innhold().svardato())
        .text("ordning", Text.of("soknad.ordning"), Soknad::ordning)
        .text(
            "slag",
            Text.of("soknad.slag"),
            s -> s.innhold().slag() == null ? null : Text.of("tilskudd.slag." + s.innhold().slag()))
        .text(
            "delprosjekter",
            Text.of("soknad.delprosjekter"),
            s -> String.join(" | ", s.innhold().delprosjekter()))
        .text("tiltak", Text.of("soknad.tiltak"), s -> String.join(" ", s.innhold().tiltak()))
        .number("stillinger", Text.of("soknad.stillinger"), s -> s.innhold().stillinger())
        .text("merknad", Text.of("soknad.merknad"), s -> s.innhold().merknad())
        .text("kildenokkel", Text.of("soknad.kildenokkel"), Soknad::kildenokkel);
  }

  PageResponse vis(PageRequest request, boolean kanEndre) {
    String kommune = request.tenant().slug();
    TableQuery sporring =
        TableQuery.of(
            request, "soknadsdato", KOLONNER.sortableNames(), "tilstand", "slag", "kilde");
    Soknadssok sok = sok(sporring);
    if (sporring.export() != null) {
      return filkolonner()
          .download(
              skriver,
              sporring.export(),
              "soknader-" + kommune,
              request.language(),
              TEKSTER,
              del -> service.liste(kommune, sok, del));
    }
    Optional<DokumentFormat> papir = Papir.format(request);
    if (papir.isPresent()) {
      return Papir.last(
          new SoknadDokument(request.tenant().name(), request.language(), TEKSTER)
              .lag(service.finn(kommune, sok), dato.idag()),
          papir.get(),
          "soknader-" + kommune,
          dokumenter);
    }
    Soknadssum sum = service.sum(kommune, sok);
    Map<String, Object> modell = new HashMap<>();
    modell.put("overskrift", overskrift(sum));
    modell.put("ingress", ingress(sum));
    modell.put("sum", sum);
    modell.put(
        "tabell",
        KOLONNER.view(
            sporring,
            service.liste(kommune, sok, sporring.page()),
            Text.of("soknad.utvalg", sum.soknader())));
    modell.put("tilstander", Valg.av(Soknadstilstand.values(), "soknad.tilstand."));
    modell.put("slag", Valg.av(Pengeslag.values(), "tilskudd.slag."));
    modell.put("kilder", service.kilder(kommune).stream().map(k -> Valg.ord(k, k)).toList());
    modell.put("kanEndre", kanEndre);
    modell.put("papirer", papirer(sporring));
    modell.put("ordninger", "/" + kommune + "/" + OrdningPage.SEGMENT);
    modell.put("kildesti", "/" + kommune + "/" + GiverPage.SEGMENT);
    return new PageResponse.View("soknad-liste", Text.of("soknad.nav"), modell);
  }

  /** The answer: how much was awarded. */
  static Text overskrift(Soknadssum sum) {
    if (sum.tilsagn() == 0) {
      return Text.of("soknad.overskrift.ingen");
    }
    return Text.of(
        sum.ukjentTilsagn() == 0 ? "soknad.overskrift" : "soknad.overskrift.minst",
        sum.tilsagnKr());
  }

  /** What the sum does not hold. */
  static Text ingress(Soknadssum sum) {
    return Text.of("soknad.ingress", sum.soknader(), sum.ukjentSokt(), sum.utenSvar());
  }

  /** Where the same selection can be had as a paper. */
  private static List<Valg> papirer(TableQuery sporring) {
    String lenke = sporring.firstLink();
    return Arrays.stream(DokumentFormat.values())
        .map(f -> Valg.ord(lenke + "&format=" + f.extension(), f.name()))
        .toList();
  }

  private static Soknadssok sok(TableQuery sporring) {
    return new Soknadssok(
        sporring.search(),
        sporring.filter("tilstand").flatMap(n -> avNavn(Soknadstilstand.values(), n)).orElse(null),
        sporring.filter("slag").flatMap(n -> avNavn(Pengeslag.values(), n)).orElse(null),
        sporring.filter("kilde").orElse(""),
        ORDEN.getOrDefault(sporring.sort(), Soknadssok.Orden.SENDT),
        sporring.descending());
  }

  static <E extends Enum<E>> Optional<E> avNavn(E[] alle, String navn) {
    return Arrays.stream(alle).filter(e -> e.name().equals(navn)).findFirst();
  }
}
