// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samtak.bolig.internal.boenhet.Boenhet;
import no.samtak.bolig.internal.boenhet.BoenhetService;
import no.samtak.bolig.internal.boenhet.Boenhetsok;
import no.samtak.bolig.internal.boenhet.Boenhetsok.Rekkefolge;
import no.samtak.bolig.internal.boenhet.Boenhetsok.Standard;
import no.samtak.bolig.internal.boenhet.Eierform;
import no.samtak.bolig.internal.boenhet.Innsyn;
import no.samtak.bolig.internal.boenhet.Klargjoring;
import no.samtak.bolig.internal.boenhet.Tilstand;
import no.samtak.bolig.internal.boenhet.Utleie;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;
import no.samtak.platform.api.web.TableView.Cell;

/** The register page: search, filters, order, parts, and the same list as a file. */
final class Boligliste {
  private static final Texts TEXTS = Texts.of(Boligliste.class.getClassLoader());

  /** In the row itself. */
  private static final List<String> FORST = List.of("vises", "utleie", "klargjoring");

  /** Behind «Flere valg». */
  private static final List<String> FLERE =
      List.of("standard", "eierform", "husstand", "areal", "bundet", "innleidFor");

  private static final TableColumns<Boenhet> COLUMNS =
      TableColumns.<Boenhet>start()
          .link("adresse", Text.of("bolig.adresse"), b -> b.opplysninger().adresse(), Boenhet::id)
          .sortable()
          .text("objekt", Text.of("bolig.felt.objektnummer"), b -> b.opplysninger().objektnummer())
          .sortable()
          .number("areal", Text.of("bolig.felt.areal"), b -> b.opplysninger().areal())
          .sortable()
          .number("husstand", Text.of("bolig.felt.husstand"), b -> b.opplysninger().husstand())
          .text("utleie", Text.of("bolig.utleie"), b -> Text.of("bolig.utleie." + b.utleie()))
          .tag(
              "klargjoring",
              Text.of("bolig.klargjoring"),
              b -> Text.of("bolig.klargjoring." + b.klargjoring()),
              b -> b.klargjoring() == Klargjoring.KLAR ? "neutral" : "info")
          .cell("standard", Text.of("bolig.standard"), Boligliste::poeng, Boligliste::standard)
          .date("innleidTil", Text.of("bolig.felt.innleidTil"), b -> b.opplysninger().innleidTil())
          .sortable();

  private final BoenhetService service;
  private final TableWriter writer;

  Boligliste(BoenhetService service, TableWriter writer) {
    this.service = service;
    this.writer = writer;
  }

  PageResponse vis(PageRequest request, boolean kanEndre) {
    String kommune = request.tenant().slug();
    TableQuery query =
        TableQuery.of(
            request,
            "adresse",
            COLUMNS.sortableNames(),
            Stream.concat(FORST.stream(), FLERE.stream()).toArray(String[]::new));
    Boenhetsok sok = sok(query);
    if (query.export() != null) {
      return COLUMNS.download(
          writer,
          query.export(),
          "boliger-" + kommune,
          request.language(),
          TEXTS,
          del -> service.liste(kommune, sok, del));
    }
    Text utvalg = Text.of("bolig.utvalg", service.antall(kommune, sok));
    Map<String, Object> modell = new HashMap<>();
    modell.put("tabell", COLUMNS.view(query, service.liste(kommune, sok, query.page()), utvalg));
    modell.put(
        "overskrift",
        Text.of("bolig.overskrift", service.antall(kommune, Boenhetsok.ALLE.medKanTildeles())));
    modell.put("kanEndre", kanEndre);
    modell.put("gaarDit", Innsyn.gaarDit(request.user()));
    modell.put("flereValgt", FLERE.stream().anyMatch(f -> query.filter(f).isPresent()));
    valg(modell);
    return new PageResponse.View("liste", Text.of("bolig.navn"), modell);
  }

  private void valg(Map<String, Object> modell) {
    modell.put(
        "vises",
        List.of(
            new Valg("tildeles", Text.of("bolig.vises.tildeles")),
            new Valg("utgatt", Text.of("bolig.vises.utgatt"))));
    modell.put("utleier", Valg.av(Utleie.values(), "bolig.utleie."));
    modell.put("klargjoringer", Valg.av(Klargjoring.values(), "bolig.klargjoring."));
    modell.put("standarder", Valg.av(Standard.values(), "bolig.standard."));
    modell.put("eierformer", Valg.av(Eierform.values(), "bolig.eierform."));
    modell.put(
        "husstander",
        Stream.of("1", "2", "3", "4", "5", "6")
            .map(n -> new Valg(n, Text.of("bolig.husstand.minst", n)))
            .toList());
    modell.put(
        "arealer",
        Stream.of("30", "50", "70", "90")
            .map(n -> new Valg(n, Text.of("bolig.areal.minst", n)))
            .toList());
    modell.put(
        "bindinger",
        List.of(
            new Valg("ja", Text.of("bolig.bundet.ja")),
            new Valg("nei", Text.of("bolig.bundet.nei"))));
    modell.put(
        "innleier",
        Stream.of(3, 6, 12)
            .map(m -> service.idag().plusMonths(m))
            .map(
                d ->
                    new Valg(
                        d.plusDays(1).toString(), Text.of("bolig.innleidFor", Formats.date(d))))
            .toList());
  }

  private static Boenhetsok sok(TableQuery query) {
    Optional<String> vises = query.filter("vises");
    Rekkefolge rekkefolge =
        switch (query.sort()) {
          case "objekt" -> Rekkefolge.OBJEKTNUMMER;
          case "areal" -> Rekkefolge.AREAL;
          case "innleidTil" -> Rekkefolge.INNLEID_TIL;
          default -> Rekkefolge.ADRESSE;
        };
    return new Boenhetsok(
        query.search(),
        kode(query, "utleie", Utleie.values()).orElse(null),
        kode(query, "klargjoring", Klargjoring.values()).orElse(null),
        kode(query, "standard", Standard.values()).orElse(null),
        vises.filter("tildeles"::equals).isPresent(),
        kode(query, "eierform", Eierform.values()).orElse(null),
        verdi(query, "areal", BigDecimal::new).orElse(null),
        null,
        verdi(query, "husstand", Integer::valueOf).orElse(null),
        query.filter("bundet").map("ja"::equals).orElse(null),
        query.filter("innleidFor").flatMap(Formats::parseDate).orElse(null),
        vises.filter("utgatt"::equals).isPresent(),
        rekkefolge,
        query.descending());
  }

  /** A value of the address; one that is none is passed over, so that an old link shows a list. */
  private static <T> Optional<T> verdi(TableQuery query, String felt, Function<String, T> lesing) {
    return query.filter(felt).filter(v -> v.matches("\\d{1,4}")).map(lesing);
  }

  private static <E extends Enum<E>> Optional<E> kode(TableQuery query, String felt, E[] koder) {
    return query
        .filter(felt)
        .flatMap(v -> Arrays.stream(koder).filter(k -> k.name().equals(v)).findFirst());
  }

  private static String poeng(Boenhet boenhet) {
    Tilstand t = boenhet.tilstand();
    return t == null ? "" : t.poeng() + "/" + t.maks();
  }

  private static Cell standard(Boenhet boenhet) {
    Tilstand t = boenhet.tilstand();
    if (t == null) {
      return Cell.of(Text.of("bolig.standard.IKKE_SJEKKET"));
    }
    Text poeng = Text.of("bolig.poeng", t.poeng(), t.maks());
    return t.under() ? Cell.tag(poeng, "warning") : Cell.of(poeng);
  }
}
