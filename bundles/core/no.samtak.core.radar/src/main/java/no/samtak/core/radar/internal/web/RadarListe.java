// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.radar.internal.radar.Radar;
import no.samtak.core.radar.internal.radar.RadarService;
import no.samtak.core.radar.internal.radar.Radarlinje;
import no.samtak.core.radar.internal.radar.Radarsok;
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

/** The list of what ends: filters, order, drawing, sums, files. */
final class RadarListe {
  private static final Texts TEKSTER = Texts.of(RadarListe.class.getClassLoader());
  private static final List<Integer> MAANEDER = List.of(3, 6, 18, 24, 36, 48, 60);
  private static final Comparator<Radarlinje> ETTER_DAG =
      Comparator.comparing(Radarlinje::sisteDag).thenComparing(Radarlinje::tiltak);
  private static final Map<String, Comparator<Radarlinje>> ORDEN =
      Map.of(
          "sisteDag", ETTER_DAG,
          "tiltak", Comparator.comparing(Radarlinje::tiltak).thenComparing(ETTER_DAG),
          "kilde",
              Comparator.comparing((Radarlinje l) -> l.finansiering().kilde())
                  .thenComparing(ETTER_DAG),
          "aarlig",
              Comparator.comparing((Radarlinje l) -> l.aarlig().kr()).thenComparing(ETTER_DAG));

  private final RadarService service;
  private final TableWriter skriver;

  RadarListe(RadarService service, TableWriter skriver) {
    this.service = service;
    this.skriver = skriver;
  }

  /** What the address asks for; what cannot be read is as usual. */
  static Radarsok sok(PageRequest request) {
    int maaneder =
        request
            .param("maaneder")
            .filter(m -> m.matches("[0-9]{1,2}"))
            .map(Integer::valueOf)
            .filter(m -> m >= 1 && m <= Radarsok.LENGST)
            .orElse(Radarsok.VANLIG);
    return new Radarsok(
        maaneder,
        request.param("ansvarlig").orElse(""),
        request
            .param("tilstand")
            .flatMap(
                n ->
                    Arrays.stream(TiltakTilstand.values())
                        .filter(t -> t.name().equals(n))
                        .findFirst())
            .orElse(null));
  }

  private static TableColumns<Radarlinje> kolonner(Language sprak, String sti) {
    return TableColumns.<Radarlinje>start()
        .cell(
            "tiltak",
            Text.of("radar.tiltak"),
            Radarlinje::tiltak,
            l -> {
              TableView.Cell celle = TableView.Cell.link(l.tiltak(), sti + "/" + l.tiltakId());
              return l.ansvarlig().isEmpty()
                  ? celle
                  : celle.withNote(Text.of("radar.ordrett", l.ansvarlig()));
            })
        .sortable()
        .cell(
            "sisteDag",
            Text.of("radar.sisteDag"),
            Radarlinje::sisteDag,
            l -> TableView.Cell.of(l.sisteDag()).withNote(Ord.igjen(l.dagerIgjen())))
        .sortable()
        .text("kilde", Text.of("radar.kilde"), l -> l.finansiering().kilde())
        .sortable()
        .cell(
            "aarlig",
            Text.of("radar.aarlig"),
            l -> l.aarlig().kjent(),
            l -> TableView.Cell.of(Ord.belop(l.aarlig(), sprak)))
        .sortable()
        .tag(
            "dekning",
            Text.of("radar.dekning"),
            l -> Ord.dekning(l.dekning()),
            l -> Ord.farge(l.dekning()))
        .text("truet", Text.of("radar.truet"), Ord::truet);
  }

  /** In files also what the page has room for only on the tiltak's own page. */
  private static TableColumns<Radarlinje> filkolonner(Language sprak, String sti) {
    return kolonner(sprak, sti)
        .text("tiltak_id", Text.of("radar.tiltakId"), Radarlinje::tiltakId)
        .text("ansvarlig", Text.of("radar.ansvarlig"), Radarlinje::ansvarlig)
        .number("dager_igjen", Text.of("radar.dagerIgjen"), Radarlinje::dagerIgjen)
        .text("aarlig_minst", Text.of("radar.aarligMinst"), l -> l.aarlig().minst())
        .text("ordning", Text.of("radar.ordning"), l -> l.finansiering().ordning())
        .date("dekket_til", Text.of("radar.dekketTil"), l -> l.dekning().til())
        .date("truet_fra", Text.of("radar.truetFra"), Radarlinje::truetFra)
        .number("plasser", Text.of("radar.plasser"), l -> l.plasser().antall())
        .text(
            "tapes",
            Text.of("radar.tapes"),
            l -> String.join(", ", l.tapes().stream().map(Radarlinje.Tap::tiltak).toList()))
        .text(
            "moduler",
            Text.of("radar.moduler"),
            l -> String.join(", ", l.moduler().stream().map(m -> m.modul()).toList()));
  }

  PageResponse vis(PageRequest request) {
    String kommune = request.tenant().slug();
    Language sprak = request.language();
    TableColumns<Radarlinje> kolonner = kolonner(sprak, request.pagePath());
    TableQuery sporring =
        TableQuery.of(
            request, "sisteDag", kolonner.sortableNames(), "maaneder", "ansvarlig", "tilstand");
    Radarsok sok = sok(request);
    Radar radar = service.radar(kommune, sok);
    List<Radarlinje> linjer = sortert(radar, sporring);
    if (sporring.export() != null) {
      return filkolonner(sprak, request.pagePath())
          .download(
              skriver,
              sporring.export(),
              "radar-" + kommune,
              sprak,
              TEKSTER,
              del -> del(linjer, del));
    }
    // What can be chosen is what is there without the choices.
    Radar hele = service.radar(kommune, Radarsok.av(sok.maaneder()));
    Map<String, Object> modell = new HashMap<>();
    modell.put("overskrift", Ord.overskrift(radar));
    modell.put("ingress", Ord.ingress(radar, sprak));
    modell.put("radar", radar);
    modell.put("kommune", request.tenant().name());
    modell.put("tabell", kolonner.view(sporring, del(linjer, sporring.page()), utvalg(radar)));
    modell.put("mangler", radar.mangler().stream().map(m -> m.tekst()).toList());
    modell.put("maaneder", maanedsvalg(sok.maaneder()));
    modell.put("vanlig", Text.of("radar.innen", Radarsok.VANLIG));
    modell.put(
        "ansvarlige",
        hele.ansvarlige().stream().map(a -> new Valg(a, Text.of("radar.ordrett", a))).toList());
    modell.put(
        "tilstander",
        hele.tilstander().stream().map(t -> new Valg(t.name(), Ord.tilstand(t))).toList());
    modell.put("summer", summer(radar, sprak));
    modell.put("moduler", radar.moduler().stream().map(Ord::modul).toList());
    modell.put("ark", request.path() + "?maaneder=" + sok.maaneder() + "&format=pdf");
    service.kontinuitet(kommune).ifPresent(k -> modell.put("kontinuitet", k));
    if (!radar.linjer().isEmpty()) {
      modell.put("bred", Tidslinje.bred(radar));
      modell.put("smal", Tidslinje.smal(radar));
      modell.put("belop", belop(radar, sprak));
    }
    return new PageResponse.View("radar", Text.of("radar.nav"), modell);
  }

  /** A year's sums in words. */
  record Sum(String aar, int antall, Text alt, Text udekket) {}

  private static List<Sum> summer(Radar radar, Language sprak) {
    return radar.summer().stream()
        .map(
            s ->
                new Sum(
                    String.valueOf(s.aar()),
                    s.antall(),
                    Ord.belop(s.alt(), sprak),
                    Ord.belop(s.udekket(), sprak)))
        .toList();
  }

  /** The amounts of the drawing, by the funding's id. */
  private static Map<String, Text> belop(Radar radar, Language sprak) {
    Map<String, Text> belop = new HashMap<>();
    radar.linjer().forEach(l -> belop.put(l.finansiering().id(), Ord.belop(l.aarlig(), sprak)));
    return belop;
  }

  /** The usual choices, and the one that the address has. */
  private static List<Valg> maanedsvalg(int valgt) {
    return Stream.concat(MAANEDER.stream(), Stream.of(valgt))
        .filter(m -> m != Radarsok.VANLIG)
        .distinct()
        .sorted()
        .map(RadarListe::maaneder)
        .toList();
  }

  private static Valg maaneder(int antall) {
    return new Valg(String.valueOf(antall), Text.of("radar.innen", antall));
  }

  private static Text utvalg(Radar radar) {
    return Text.of("radar.utvalg", radar.linjer().size());
  }

  private static List<Radarlinje> sortert(Radar radar, TableQuery sporring) {
    Comparator<Radarlinje> orden = ORDEN.getOrDefault(sporring.sort(), ETTER_DAG);
    return radar.linjer().stream()
        .sorted(sporring.descending() ? orden.reversed() : orden)
        .toList();
  }

  private static Slice<Radarlinje> del(List<Radarlinje> linjer, PageQuery del) {
    return Slice.part(linjer, del, l -> l.finansiering().id());
  }

  /** What of the tiltak ends in the time that the radar can look; empty where nothing does. */
  static List<Radarlinje> av(Radar radar, String tiltakId) {
    return radar.linjer().stream().filter(l -> l.tiltakId().equals(tiltakId)).toList();
  }
}
