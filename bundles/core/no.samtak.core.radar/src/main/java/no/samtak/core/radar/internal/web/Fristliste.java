// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtak.core.api.frist.Fristslag;
import no.samtak.core.api.tiltak.Tiltak;
import no.samtak.core.api.tiltak.TiltakRegister;
import no.samtak.core.radar.internal.frist.FristService;
import no.samtak.core.radar.internal.frist.Frister;
import no.samtak.core.radar.internal.frist.Fristlinje;
import no.samtak.core.radar.internal.frist.Fristsok;
import no.samtak.core.radar.internal.frist.Friststand;
import no.samtak.core.radar.internal.radar.Mangel;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;
import no.samtak.platform.api.web.TableView;

/** The one list of deadlines and tasks: search, filters, order, parts, files. */
final class Fristliste {
  private static final Texts TEKSTER = Texts.of(Fristliste.class.getClassLoader());
  private static final String ALLE = "ALLE";
  private static final Map<String, Fristsok.Orden> ORDEN =
      Map.of(
          "dato", Fristsok.Orden.DATO,
          "slag", Fristsok.Orden.SLAG,
          "tittel", Fristsok.Orden.TITTEL,
          "ansvarlig", Fristsok.Orden.ANSVARLIG);

  private final FristService service;
  private final TiltakRegister tiltak;
  private final TableWriter skriver;

  Fristliste(FristService service, TiltakRegister tiltak, TableWriter skriver) {
    this.service = service;
    this.tiltak = tiltak;
    this.skriver = skriver;
  }

  static Text slag(Fristslag slag) {
    return Text.of("frist.slag." + slag.name());
  }

  static Text stand(Friststand stand) {
    return Text.of("frist.stand." + stand.name());
  }

  private static String farge(Friststand stand) {
    return stand == Friststand.OVERSKREDET ? "danger" : "neutral";
  }

  private static TableColumns<Fristlinje> kolonner(Language sprak, Map<String, String> navn) {
    return TableColumns.<Fristlinje>start()
        .cell(
            "tittel",
            Text.of("frist.tittel"),
            l -> l.frist().tittel().in(sprak),
            l -> tittel(l, sprak, navn))
        .sortable()
        .date("dato", Text.of("frist.dato"), l -> l.frist().dato())
        .sortable()
        .text("slag", Text.of("frist.slag"), l -> slag(l.frist().slag()))
        .sortable()
        .text("ansvarlig", Text.of("frist.ansvarlig"), l -> l.frist().ansvarlig())
        .sortable()
        .tag("stand", Text.of("frist.stand"), l -> stand(l.stand()), l -> farge(l.stand()));
  }

  private static TableView.Cell tittel(Fristlinje l, Language sprak, Map<String, String> navn) {
    String tittel = l.frist().tittel().in(sprak);
    TableView.Cell celle =
        l.frist().lenke().isEmpty()
            ? TableView.Cell.of(tittel)
            : TableView.Cell.link(tittel, l.frist().lenke());
    return l.frist().tiltakId().isEmpty()
        ? celle
        : celle.withNote(
            Text.of(
                "radar.ordrett", navn.getOrDefault(l.frist().tiltakId(), l.frist().tiltakId())));
  }

  private static TableColumns<Fristlinje> filkolonner(Language sprak, Map<String, String> navn) {
    return kolonner(sprak, navn)
        .text("tiltak_id", Text.of("radar.tiltakId"), l -> l.frist().tiltakId())
        .text("fra", Text.of("frist.fra"), Fristlinje::bidrag);
  }

  PageResponse vis(PageRequest request, boolean kanEndre) {
    String kommune = request.tenant().slug();
    Language sprak = request.language();
    Map<String, String> navn =
        tiltak.iTilstand(kommune, Set.of()).stream()
            .collect(Collectors.toMap(Tiltak::tiltakId, Tiltak::navn, (a, b) -> a));
    TableColumns<Fristlinje> kolonner = kolonner(sprak, navn);
    TableQuery sporring =
        TableQuery.of(
            request, "dato", kolonner.sortableNames(), "slag", "stand", "ansvarlig", "maaned");
    Frister frister = service.finn(kommune, sok(sporring, sprak));
    if (sporring.export() != null) {
      return filkolonner(sprak, navn)
          .download(
              skriver,
              sporring.export(),
              "frister-" + kommune,
              sprak,
              TEKSTER,
              del -> del(frister, del));
    }
    Frister alle = service.alle(kommune);
    Map<String, Object> modell = new HashMap<>();
    modell.put("overskrift", overskrift(alle));
    modell.put(
        "tabell",
        kolonner.view(
            sporring,
            del(frister, sporring.page()),
            Text.of("frist.utvalg", frister.linjer().size())));
    modell.put(
        "mangler",
        alle.feilet().stream().map(id -> new Mangel(Mangel.Hva.FRISTER, id).tekst()).toList());
    modell.put(
        "slag", Arrays.stream(Fristslag.values()).map(s -> new Valg(s.name(), slag(s))).toList());
    modell.put("stander", stander());
    modell.put("ansvarlige", ansvarlige(alle));
    modell.put("maaneder", maaneder(alle));
    modell.put("kanEndre", kanEndre);
    modell.put("ny", request.pagePath() + "/" + OppgavePage.NY);
    modell.put("kalender", request.pagePath() + "/" + OppgavePage.KALENDER);
    return new PageResponse.View("frister", Text.of("frist.nav"), modell);
  }

  private static Text overskrift(Frister alle) {
    return Text.of(
        "frist.overskrift", alle.antall(Friststand.OVERSKREDET), alle.antall(Friststand.KOMMENDE));
  }

  private static List<Valg> stander() {
    return List.of(
        new Valg(Friststand.OVERSKREDET.name(), stand(Friststand.OVERSKREDET)),
        new Valg(Friststand.KOMMENDE.name(), stand(Friststand.KOMMENDE)),
        new Valg(Friststand.FERDIG.name(), stand(Friststand.FERDIG)),
        new Valg(ALLE, Text.of("frist.stand.alle")));
  }

  private static List<Valg> ansvarlige(Frister alle) {
    return alle.linjer().stream()
        .map(l -> l.frist().ansvarlig())
        .filter(a -> !a.isEmpty())
        .distinct()
        .sorted()
        .map(a -> new Valg(a, Text.of("radar.ordrett", a)))
        .toList();
  }

  private static List<Valg> maaneder(Frister alle) {
    return alle.linjer().stream()
        .map(l -> YearMonth.from(l.frist().dato()))
        .distinct()
        .sorted()
        .map(
            m ->
                new Valg(
                    m.toString(),
                    Text.of(
                        "radar.ordrett", "%02d.%04d".formatted(m.getMonthValue(), m.getYear()))))
        .toList();
  }

  private static Fristsok sok(TableQuery sporring, Language sprak) {
    String stand = sporring.filter("stand").orElse("");
    return new Fristsok(
        sporring.search(),
        sporring.filter("slag").flatMap(n -> avNavn(Fristslag.values(), n)).orElse(null),
        avNavn(Friststand.values(), stand).orElse(null),
        stand.equals(ALLE),
        sporring.filter("ansvarlig").orElse(""),
        sporring.filter("maaned").flatMap(Fristliste::maaned).orElse(null),
        ORDEN.getOrDefault(sporring.sort(), Fristsok.Orden.DATO),
        sporring.descending(),
        sprak);
  }

  private static Optional<YearMonth> maaned(String tekst) {
    try {
      return Optional.of(YearMonth.parse(tekst));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static <E extends Enum<E>> Optional<E> avNavn(E[] alle, String navn) {
    return Arrays.stream(alle).filter(e -> e.name().equals(navn)).findFirst();
  }

  private static Slice<Fristlinje> del(Frister frister, PageQuery del) {
    return Slice.part(frister.linjer(), del, Fristlinje::nokkel);
  }
}
