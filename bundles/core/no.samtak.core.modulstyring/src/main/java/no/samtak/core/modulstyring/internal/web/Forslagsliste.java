// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.core.modulstyring.internal.forslag.Forslagstilstand;
import no.samtak.core.modulstyring.internal.forslag.Handling;
import no.samtak.core.modulstyring.internal.tilstand.Modulstand;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;
import no.samtak.platform.api.web.TableView;

/** All proposals, those that have ended too: search, state, kommune, order, parts, files. */
final class Forslagsliste {
  private static final String APNE = "APNE";

  private final Tjenester tjenester;

  Forslagsliste(Tjenester tjenester) {
    this.tjenester = tjenester;
  }

  PageResponse vis(PageRequest request, Sted sted, String kommune) {
    List<Modulstand> stander = Modulliste.stander(tjenester, sted, kommune);
    Navn navn = tjenester.navn(stander);
    Forslagstegner tegner =
        new Forslagstegner(
            Adgang.av(tjenester.forslag(), request.user()),
            request.user(),
            sted,
            navn,
            tjenester.dato().idag(),
            stander,
            List.of());
    Language sprak = request.language();
    TableColumns<Forslag> kolonner = kolonner(sprak, sted, navn, tegner);
    TableQuery sporring =
        TableQuery.of(
            request, "-opprettet", kolonner.sortableNames(), "kommune", "tilstand", "handling");
    List<Forslag> alle =
        sted.drift() ? tjenester.forslag().alle(false) : tjenester.forslag().liste(kommune, false);
    List<Forslag> utvalg = utvalg(alle, sporring, sprak, tegner);
    if (sporring.export() != null) {
      return kolonner
          .text("grunn", Text.of("side.hvorfor"), f -> f.grunn().in(sprak))
          .download(
              tjenester.skriver(),
              sporring.export(),
              sted.drift() ? "modulforslag" : "modulforslag-" + kommune,
              sprak,
              Tjenester.TEKSTER,
              del -> Slice.part(utvalg, del, Forslag::id));
    }
    Map<String, Object> modell = new HashMap<>();
    modell.put(
        "tabell",
        kolonner.view(
            sporring,
            Slice.part(utvalg, sporring.page(), Forslag::id),
            Text.of("side.forslag.utvalg", utvalg.size())));
    modell.put("rot", sted.rot());
    modell.put("rotNavn", sted.navn());
    modell.put("overskrift", overskrift(alle));
    modell.put("tilstander", tilstander());
    modell.put(
        "handlinger",
        Arrays.stream(Handling.values()).map(h -> new Valg(h.name(), Ord.handling(h))).toList());
    modell.put("kommuner", sted.drift() ? kommuner(stander, navn) : List.of());
    return new PageResponse.View("modulforslag-liste", Text.of("side.forslag.nav"), modell);
  }

  private static Text overskrift(List<Forslag> alle) {
    return Text.of(
        "side.forslag.overskrift",
        alle.stream().filter(f -> f.tilstand().tilBehandling()).count(),
        alle.size());
  }

  private static List<Valg> tilstander() {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(new Valg(APNE, Text.of("side.forslag.apne"))),
            Arrays.stream(Forslagstilstand.values()).map(t -> new Valg(t.name(), Ord.tilstand(t))))
        .toList();
  }

  /** The kommuner as choices of a filter. */
  static List<Valg> kommuner(List<Modulstand> stander, Navn navn) {
    return stander.stream()
        .map(s -> s.status().kommune())
        .distinct()
        .sorted(Comparator.comparing(navn::kommune))
        .map(k -> new Valg(k, Ord.ordrett(navn.kommune(k))))
        .toList();
  }

  private static TableColumns<Forslag> kolonner(
      Language sprak, Sted sted, Navn navn, Forslagstegner tegner) {
    Texts tekster = Tjenester.TEKSTER;
    TableColumns<Forslag> kolonner =
        TableColumns.<Forslag>start()
            .cell(
                "forslag",
                Text.of("side.forslag"),
                f -> tekster.get(sprak, tegner.tittel(f)),
                f -> TableView.Cell.link(tekster.get(sprak, tegner.tittel(f)), sted.forslag(f)))
            .sortable();
    if (sted.drift()) {
      kolonner =
          kolonner
              .text("kommune", Text.of("side.kommune"), f -> navn.kommune(f.kommune()))
              .sortable();
    }
    return kolonner
        .date("fra", Text.of("side.fra"), Forslag::fra)
        .sortable()
        .tag(
            "tilstand",
            Text.of("side.tilstand"),
            f -> Ord.tilstand(f.tilstand()),
            f -> Ord.farge(f.tilstand()))
        .sortable()
        .cell(
            "opprettet",
            Text.of("side.forslag.laget"),
            Forslag::opprettet,
            f -> TableView.Cell.of(f.opprettet()))
        .sortable();
  }

  private static List<Forslag> utvalg(
      List<Forslag> alle, TableQuery sporring, Language sprak, Forslagstegner tegner) {
    String sok = sporring.search().toLowerCase(Locale.ROOT);
    Comparator<Forslag> orden =
        switch (sporring.sort()) {
          case "forslag" ->
              Comparator.comparing(f -> Tjenester.TEKSTER.get(sprak, tegner.tittel(f)));
          case "kommune" -> Comparator.comparing(Forslag::kommune);
          case "fra" -> Comparator.comparing(Forslag::fra);
          case "tilstand" -> Comparator.comparing(Forslag::tilstand);
          default -> Comparator.comparing(Forslag::opprettet);
        };
    if (sporring.descending()) {
      orden = orden.reversed();
    }
    String tilstand = sporring.filter("tilstand").orElse("");
    return alle.stream()
        .filter(
            f ->
                sok.isEmpty()
                    || Tjenester.TEKSTER
                        .get(sprak, tegner.tittel(f))
                        .toLowerCase(Locale.ROOT)
                        .contains(sok)
                    || f.grunn().in(sprak).toLowerCase(Locale.ROOT).contains(sok))
        .filter(f -> sporring.filter("kommune").map(f.kommune()::equals).orElse(true))
        .filter(f -> sporring.filter("handling").map(f.handling().name()::equals).orElse(true))
        .filter(
            f ->
                tilstand.isEmpty()
                    || (tilstand.equals(APNE)
                        ? f.tilstand().apent()
                        : f.tilstand().name().equals(tilstand)))
        .sorted(orden.thenComparing(Forslag::id))
        .toList();
  }
}
