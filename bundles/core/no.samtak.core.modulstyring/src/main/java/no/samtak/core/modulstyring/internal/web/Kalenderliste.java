// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samtak.core.modulstyring.internal.kalender.Planlagt;
import no.samtak.core.modulstyring.internal.tilstand.Modulstand;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;
import no.samtak.platform.api.web.TableView;

/** What is to come, day by day: search, kommune, how sure, order, parts, files. */
final class Kalenderliste {
  private static final String DATO = "dato";

  private final Tjenester tjenester;

  Kalenderliste(Tjenester tjenester) {
    this.tjenester = tjenester;
  }

  /** What is to come on the page's place, by day. */
  List<Planlagt> planer(Sted sted, String kommune) {
    return sted.drift() ? tjenester.kalender().alle() : tjenester.kalender().kalender(kommune);
  }

  PageResponse vis(PageRequest request, Sted sted, String kommune) {
    List<Modulstand> stander = Modulliste.stander(tjenester, sted, kommune);
    Navn navn = tjenester.navn(stander);
    Language sprak = request.language();
    TableColumns<Planlagt> kolonner = kolonner(sprak, sted, navn);
    TableQuery sporring =
        TableQuery.of(request, DATO, kolonner.sortableNames(), "kommune", "hva", "stand");
    List<Planlagt> alle = planer(sted, kommune);
    List<Planlagt> utvalg = utvalg(alle, sporring, sprak, navn);
    if (sporring.export() != null) {
      return kolonner.download(
          tjenester.skriver(),
          sporring.export(),
          sted.drift() ? "modulkalender" : "modulkalender-" + kommune,
          sprak,
          Tjenester.TEKSTER,
          del -> Slice.part(utvalg, del, Kalenderliste::nokkel));
    }
    Map<String, Object> modell = new HashMap<>();
    modell.put(
        "tabell",
        kolonner.view(
            sporring,
            Slice.part(utvalg, sporring.page(), Kalenderliste::nokkel),
            Text.of("side.kalender.utvalg", utvalg.size())));
    modell.put("rot", sted.rot());
    modell.put("rotNavn", sted.navn());
    modell.put("overskrift", overskrift(alle));
    modell.put("kommuner", sted.drift() ? Forslagsliste.kommuner(stander, navn) : List.of());
    modell.put(
        "hva",
        Arrays.stream(Planlagt.Hva.values()).map(h -> new Valg(h.name(), Ord.hva(h))).toList());
    modell.put(
        "stander",
        Arrays.stream(Planlagt.Stand.values()).map(s -> new Valg(s.name(), Ord.stand(s))).toList());
    return new PageResponse.View("modulkalender", Text.of("side.kalender.nav"), modell);
  }

  private Text overskrift(List<Planlagt> alle) {
    LocalDate idag = tjenester.dato().idag();
    Planlagt neste = alle.stream().filter(p -> !p.dato().isBefore(idag)).findFirst().orElse(null);
    return neste == null
        ? Text.of("side.kalender.overskrift.ingen")
        : Text.of("side.kalender.overskrift", Formats.date(neste.dato()));
  }

  /** The columns; a page of one kommune has none for it. */
  TableColumns<Planlagt> kolonner(Language sprak, Sted sted, Navn navn) {
    TableColumns<Planlagt> kolonner =
        TableColumns.<Planlagt>start()
            .date(DATO, Text.of("side.dato"), Planlagt::dato)
            .sortable()
            .cell(
                "modul",
                Text.of("side.modul"),
                p -> navn.modul(p.modul()).in(sprak),
                p ->
                    TableView.Cell.link(
                        navn.modul(p.modul()).in(sprak), sted.modul(p.kommune(), p.modul())))
            .sortable();
    if (sted.drift()) {
      kolonner =
          kolonner
              .text("kommune", Text.of("side.kommune"), p -> navn.kommune(p.kommune()))
              .sortable();
    }
    return kolonner
        .text("hva", Text.of("side.hva"), p -> Ord.hva(p.hva()))
        .cell(
            "stand",
            Text.of("side.planlagt.stand"),
            p -> Ord.stand(p.stand()),
            p -> {
              String id = p.forslagId();
              return new TableView.Cell(
                  "text",
                  Ord.stand(p.stand()),
                  id == null ? null : sted.forslag(p.kommune(), id),
                  null,
                  null);
            })
        .sortable()
        .text("grunn", Text.of("side.hvorfor"), p -> Ord.stor(p.grunn()).in(sprak));
  }

  private static List<Planlagt> utvalg(
      List<Planlagt> alle, TableQuery sporring, Language sprak, Navn navn) {
    String sok = sporring.search().toLowerCase(Locale.ROOT);
    Comparator<Planlagt> orden =
        switch (sporring.sort()) {
          case "modul" -> Comparator.comparing(p -> navn.modul(p.modul()).in(sprak));
          case "kommune" -> Comparator.comparing(Planlagt::kommune);
          case "stand" -> Comparator.comparing(Planlagt::stand);
          default -> Comparator.comparing(Planlagt::dato);
        };
    if (sporring.descending()) {
      orden = orden.reversed();
    }
    return alle.stream()
        .filter(
            p ->
                sok.isEmpty()
                    || navn.modul(p.modul()).in(sprak).toLowerCase(Locale.ROOT).contains(sok)
                    || p.grunn().in(sprak).toLowerCase(Locale.ROOT).contains(sok))
        .filter(p -> sporring.filter("kommune").map(p.kommune()::equals).orElse(true))
        .filter(p -> sporring.filter("hva").map(p.hva().name()::equals).orElse(true))
        .filter(p -> sporring.filter("stand").map(p.stand().name()::equals).orElse(true))
        .sorted(
            orden
                .thenComparing(Planlagt::dato)
                .thenComparing(Planlagt::kommune)
                .thenComparing(Planlagt::modul)
                .thenComparing(Planlagt::hva))
        .toList();
  }

  private static String nokkel(Planlagt p) {
    return p.dato() + "/" + p.kommune() + "/" + p.modul() + "/" + p.hva();
  }
}
