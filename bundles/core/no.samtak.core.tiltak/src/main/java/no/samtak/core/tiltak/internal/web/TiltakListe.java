// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.tiltak.internal.tiltak.Registertiltak;
import no.samtak.core.tiltak.internal.tiltak.TiltakService;
import no.samtak.core.tiltak.internal.tiltak.TiltakSok;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;

/** The list of tiltak: search, order, parts, files. */
final class TiltakListe {
  private static final Texts TEKSTER = Texts.of(TiltakListe.class.getClassLoader());

  private static final TableColumns<Registertiltak> KOLONNER =
      TableColumns.<Registertiltak>start()
          .link("navn", Text.of("tiltak.navn"), Registertiltak::navn, Registertiltak::tiltakId)
          .sortable()
          .text("malgrupper", Text.of("tiltak.malgrupper"), Registertiltak::malgrupper)
          .tag(
              "tilstand",
              Text.of("tiltak.tilstand"),
              t -> tilstand(t.tilstand()),
              t -> farge(t.tilstand()))
          .sortable();

  private final TiltakService service;
  private final TableWriter skriver;

  TiltakListe(TiltakService service, TableWriter skriver) {
    this.service = service;
    this.skriver = skriver;
  }

  static Text tilstand(TiltakTilstand tilstand) {
    return Text.of("tiltak.tilstand." + tilstand.name());
  }

  /** What is in order has no colour. */
  static String farge(TiltakTilstand tilstand) {
    return switch (tilstand) {
      case TRUET, UNDER_AVVIKLING -> "warning";
      case PA_VENT -> "info";
      default -> "neutral";
    };
  }

  PageResponse vis(PageRequest request, boolean kanLeseInn) {
    String kommune = request.tenant().slug();
    TableQuery sporring = TableQuery.of(request, "navn", KOLONNER.sortableNames(), "tilstand");
    TiltakSok sok =
        new TiltakSok(
            sporring.search(),
            sporring.filter("tilstand").flatMap(TiltakListe::avNavn).orElse(null),
            sporring.sort().equals("tilstand") ? TiltakSok.Orden.TILSTAND : TiltakSok.Orden.NAVN,
            sporring.descending());
    if (sporring.export() != null) {
      return KOLONNER.download(
          skriver,
          sporring.export(),
          "tiltak-" + kommune,
          request.language(),
          TEKSTER,
          del -> service.liste(kommune, sok, del));
    }
    long alle = service.antall(kommune, TiltakSok.ALLE);
    long truet =
        service.antall(
            kommune, new TiltakSok("", TiltakTilstand.TRUET, TiltakSok.Orden.NAVN, false));
    Map<String, Object> modell = new HashMap<>();
    modell.put(
        "overskrift",
        truet == 0
            ? Text.of("tiltak.overskrift", alle)
            : Text.of("tiltak.overskriftTruet", alle, truet));
    modell.put(
        "tabell",
        KOLONNER.view(
            sporring,
            service.liste(kommune, sok, sporring.page()),
            Text.of("tiltak.utvalg", service.antall(kommune, sok))));
    modell.put(
        "tilstander",
        Arrays.stream(TiltakTilstand.values()).map(t -> new Valg(t.name(), tilstand(t))).toList());
    modell.put("kanLeseInn", kanLeseInn);
    modell.put("innlesing", "/" + kommune + "/" + InnlesingPage.SEGMENT);
    return new PageResponse.View("tiltak-liste", Text.of("tiltak.nav"), modell);
  }

  private static Optional<TiltakTilstand> avNavn(String navn) {
    return List.of(TiltakTilstand.values()).stream().filter(t -> t.name().equals(navn)).findFirst();
  }
}
