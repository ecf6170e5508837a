// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.funn.Funnregel;
import no.samtak.core.finans.internal.register.Funn;
import no.samtak.core.finans.internal.register.FunnService;
import no.samtak.core.finans.internal.register.Funnsok;
import no.samtak.core.finans.internal.register.Funntilstand;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;

/** The list of findings: search, filters, order, parts, files. */
final class Funnliste {
  private static final Texts TEKSTER = Texts.of(Funnliste.class.getClassLoader());
  private static final Map<String, Funnsok.Orden> ORDEN =
      Map.of(
          "regel", Funnsok.Orden.REGEL,
          "objekt", Funnsok.Orden.OBJEKT,
          "fil", Funnsok.Orden.FIL,
          "tilstand", Funnsok.Orden.TILSTAND);

  private final FunnService service;
  private final TableWriter skriver;

  Funnliste(FunnService service, TableWriter skriver) {
    this.service = service;
    this.skriver = skriver;
  }

  static Text tilstand(Funntilstand tilstand) {
    return Text.of("funn.tilstand." + tilstand.name());
  }

  static Text klasse(Funnklasse klasse) {
    return Text.of("funn.klasse." + klasse.name());
  }

  /** What somebody has decided on has no colour. */
  static String farge(Funntilstand tilstand) {
    return switch (tilstand) {
      case APEN -> "warning";
      case RETTET_I_KILDEN -> "info";
      case AKSEPTERT, BORTFALT -> "neutral";
    };
  }

  private static TableColumns<Funn> kolonner(Language sprak) {
    return TableColumns.<Funn>start()
        .link("objekt", Text.of("funn.objekt"), f -> f.sted().objekt(), Funn::id)
        .sortable()
        .text("tekst", Text.of("funn.hva"), f -> f.sted().tekst(sprak))
        .text("regel", Text.of("funn.regel"), Funn::regel)
        .sortable()
        .text("fil", Text.of("funn.fil"), f -> f.sted().fil())
        .sortable()
        .tag(
            "tilstand",
            Text.of("funn.tilstand"),
            f -> tilstand(f.tilstand()),
            f -> farge(f.tilstand()))
        .sortable();
  }

  /** In files also what the page has room for only on the finding's own page. */
  private static TableColumns<Funn> filkolonner(Language sprak) {
    return kolonner(sprak)
        .text("klasse", Text.of("funn.klasse"), f -> klasse(f.klasse()))
        .text("kolonne", Text.of("funn.kolonne"), f -> f.sted().kolonne())
        .number("rad", Text.of("funn.rad"), f -> f.sted().rad())
        .text("aar", Text.of("funn.aar"), f -> f.sted().aar())
        .text("oppgitt", Text.of("funn.oppgitt"), f -> f.sted().oppgitt())
        .text("beregnet", Text.of("funn.beregnet"), f -> f.sted().beregnet())
        .text("avvik", Text.of("funn.avvik"), f -> f.sted().avvik())
        .text("enhet", Text.of("funn.enhet"), f -> f.sted().enhet())
        .text("begrunnelse", Text.of("funn.begrunnelse"), Funn::begrunnelse)
        .text("avgjortAv", Text.of("funn.avgjortAv"), Funn::avgjortAv);
  }

  PageResponse vis(PageRequest request, boolean kanAvgjore) {
    String kommune = request.tenant().slug();
    TableColumns<Funn> kolonner = kolonner(request.language());
    TableQuery sporring =
        TableQuery.of(
            request,
            "regel",
            kolonner.sortableNames(),
            "regel",
            "klasse",
            "tilstand",
            "fil",
            "objekt");
    Funnsok sok = sok(sporring);
    if (sporring.export() != null) {
      return filkolonner(request.language())
          .download(
              skriver,
              sporring.export(),
              "funn-" + kommune,
              request.language(),
              TEKSTER,
              del -> service.liste(kommune, sok, del));
    }
    long apne = service.antall(kommune, Funnsok.i(Funntilstand.APEN));
    long alle = service.antall(kommune, Funnsok.ALLE);
    List<String> feilet = service.feilet(kommune);
    Map<String, Object> modell = new HashMap<>();
    modell.put("overskrift", Text.of("funn.overskrift", alle, apne));
    modell.put(
        "tabell",
        kolonner.view(
            sporring,
            service.liste(kommune, sok, sporring.page()),
            Text.of("funn.utvalg", service.antall(kommune, sok))));
    modell.put("regler", regler());
    modell.put(
        "klasser",
        Arrays.stream(Funnklasse.values()).map(k -> new Valg(k.name(), klasse(k))).toList());
    modell.put(
        "tilstander",
        Arrays.stream(Funntilstand.values()).map(t -> new Valg(t.name(), tilstand(t))).toList());
    modell.put("feilet", String.join(", ", feilet));
    modell.put("kanAvgjore", kanAvgjore);
    modell.put("nytt", request.pagePath() + "/" + FunnPage.NYTT);
    return new PageResponse.View("funn-liste", Text.of("funn.nav"), modell);
  }

  private List<Valg> regler() {
    return Stream.concat(service.regler().stream().map(Funnregel::id), Stream.of(Funn.HAND))
        .sorted()
        .map(id -> new Valg(id, id.equals(Funn.HAND) ? Text.of("funn.hand") : Text.of(id)))
        .toList();
  }

  private static Funnsok sok(TableQuery sporring) {
    return new Funnsok(
        sporring.search(),
        sporring.filter("regel").orElse(""),
        sporring.filter("klasse").flatMap(n -> avNavn(Funnklasse.values(), n)).orElse(null),
        sporring.filter("tilstand").flatMap(n -> avNavn(Funntilstand.values(), n)).orElse(null),
        sporring.filter("fil").orElse(""),
        sporring.filter("objekt").orElse(""),
        ORDEN.getOrDefault(sporring.sort(), Funnsok.Orden.REGEL),
        sporring.descending());
  }

  private static <E extends Enum<E>> Optional<E> avNavn(E[] alle, String navn) {
    return Arrays.stream(alle).filter(e -> e.name().equals(navn)).findFirst();
  }
}
