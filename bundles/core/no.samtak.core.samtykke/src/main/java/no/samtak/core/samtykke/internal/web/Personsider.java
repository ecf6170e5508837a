// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samtak.core.api.tjeneste.Tjenesteregister;
import no.samtak.core.samtykke.internal.samtykke.Motsettelse;
import no.samtak.core.samtykke.internal.samtykke.Overgang;
import no.samtak.core.samtykke.internal.samtykke.Personnokkel;
import no.samtak.core.samtykke.internal.samtykke.Samtykke;
import no.samtak.core.samtykke.internal.samtykke.SamtykkeService;
import no.samtak.core.samtykke.internal.samtykke.Samtykkeoversikt;
import no.samtak.core.samtykke.internal.samtykke.Samtykkesak;
import no.samtak.core.samtykke.internal.samtykke.Tilstand;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.DokumentFormat;
import no.samtak.platform.api.dokument.DokumentWriter;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;

/** What is shown of a person's consents: the case worker's list, one, and the person's own page. */
final class Personsider {
  private static final Texts TEKSTER = Texts.of(Personsider.class.getClassLoader());

  private final SamtykkeService service;
  private final Tjenesteregister tjenester;
  private final TableWriter skriver;
  private final DokumentWriter dokumenter;
  private final Lestside lest;

  Personsider(
      SamtykkeService service,
      Tjenesteregister tjenester,
      TableWriter skriver,
      DokumentWriter dokumenter,
      Lestside lest) {
    this.service = service;
    this.tjenester = tjenester;
    this.skriver = skriver;
    this.dokumenter = dokumenter;
    this.lest = lest;
  }

  /** A row of the list. */
  record Rad(Samtykke samtykke, String mottaker, Tilstand tilstand, String hva) {}

  private static final TableColumns<Rad> KOLONNER =
      TableColumns.<Rad>start()
          .link("mottaker", Text.of("samtykke.mottaker"), Rad::mottaker, r -> r.samtykke().id())
          .tag(
              "tilstand",
              Text.of("samtykke.tilstand"),
              r -> Text.of("samtykke.tilstand." + r.tilstand()),
              r -> r.tilstand() == Tilstand.FORESPURT ? "info" : "neutral")
          .text("hva", Text.of("samtykke.kategorier"), Rad::hva)
          .date("fra", Text.of("samtykke.fra"), r -> r.samtykke().vilkar().fra())
          .date("til", Text.of("samtykke.til"), r -> r.samtykke().vilkar().til());

  PageResponse liste(PageRequest request, Personnokkel hvem) {
    Samtykkeoversikt alt = service.oversikt(hvem);
    Samtykkeord ord = new Samtykkeord(tjenester, request.language());
    TableQuery sporring = TableQuery.of(request, "", KOLONNER.sortableNames());
    String sok = sporring.search().toLowerCase(Locale.ROOT);
    List<Rad> rader =
        alt.samtykker().stream()
            .map(s -> new Rad(s, ord.mottaker(s), s.tilstand(alt.dag()), kategorier(s, ord)))
            .filter(r -> r.mottaker().toLowerCase(Locale.ROOT).contains(sok))
            .toList();
    if (sporring.export() != null) {
      return KOLONNER.download(
          skriver,
          sporring.export(),
          "samtykker",
          request.language(),
          TEKSTER,
          del -> Slice.part(rader, del, r -> r.samtykke().id()));
    }
    Map<String, Object> modell = felles(request, hvem, alt.person().visningsnavn());
    int apne = alt.apne().size();
    modell.put("overskrift", Text.of("samtykke.liste.overskrift", apne));
    modell.put("venter", alt.i(Tilstand.FORESPURT).size());
    modell.put(
        "tabell",
        KOLONNER.view(
            sporring,
            Slice.part(rader, sporring.page(), r -> r.samtykke().id()),
            Text.of("samtykke.liste.utvalg")));
    modell.put("motsettelser", motsettelser(alt, ord));
    modell.put("alder", Text.of("samtykke.alder." + alt.alder()));
    modell.put("sparAlder", alt.alder().kreverForesatte());
    return new PageResponse.View("samtykke", Text.of("samtykke.nav"), modell);
  }

  /** A service that the person does not want to be told. */
  record Stengt(String slug, String navn, String fra) {}

  private static List<Stengt> motsettelser(Samtykkeoversikt alt, Samtykkeord ord) {
    return alt.motsettelser().stream()
        .filter(Motsettelse::star)
        .map(
            m ->
                new Stengt(
                    m.mottaker(),
                    ord.tjeneste(alt.nokkel().kommune(), m.mottaker()),
                    ord.dag(m.fra())))
        .toList();
  }

  private static String kategorier(Samtykke s, Samtykkeord ord) {
    return String.join(
        ", ",
        s.vilkar().kategorier().stream().map(k -> ord.ord("samtykke.kategori." + k)).toList());
  }

  /** The person's own page, which the two look at together. */
  PageResponse hvem(PageRequest request, Personnokkel hvem) {
    Samtykkeoversikt alt = service.oversikt(hvem);
    Samtykkeord ord = new Samtykkeord(tjenester, request.language());
    Map<String, Object> modell = felles(request, hvem, alt.person().visningsnavn());
    List<Samtykkekort> apne = kort(alt, alt.apne(), ord);
    modell.put("overskrift", Text.of("samtykke.hvem.overskrift", apne.size()));
    modell.put("egen", ord.tjeneste(hvem.kommune(), hvem.tjeneste()));
    modell.put("sporsmal", kort(alt, alt.i(Tilstand.FORESPURT), ord));
    modell.put("apne", apne);
    modell.put("stengte", motsettelser(alt, ord));
    modell.put("lest", lest.siste(hvem, request.language()));
    Language malform = Language.of(alt.person().malform());
    modell.put("annenMalform", malform == request.language() ? "" : malform.code());
    return new PageResponse.View("samtykke-hvem", Text.of("samtykke.hvem.tittel"), modell);
  }

  private static List<Samtykkekort> kort(
      Samtykkeoversikt alt, List<Samtykke> hvilke, Samtykkeord ord) {
    return hvilke.stream().map(s -> Samtykkekort.av(s, ord, alt.dag())).toList();
  }

  /** One, with its history; as PDF the paper to sign. */
  PageResponse sak(PageRequest request, Personnokkel hvem, String id) {
    String format = request.param("format").orElse("");
    for (DokumentFormat f : DokumentFormat.values()) {
      if (f.extension().equals(format)) {
        return papir(request, hvem, id, f);
      }
    }
    Samtykkesak sak = service.hent(hvem, id);
    Samtykkeord ord = new Samtykkeord(tjenester, request.language());
    Map<String, Object> modell = felles(request, hvem, sak.person().visningsnavn());
    modell.put("kort", Samtykkekort.av(sak.samtykke(), ord, sak.dag()));
    modell.put("s", sak.samtykke());
    modell.put("tilstand", Text.of("samtykke.tilstand." + sak.tilstand()));
    modell.put("mal", sak.mal().innhold().tittel(request.language()));
    modell.put("malnummer", sak.mal().nummer());
    modell.put("hendelser", sak.hendelser());
    modell.put("formater", List.of("pdf", "docx"));
    List<Overgang> mulige = sak.samtykke().mulige(sak.dag());
    modell.put("kanGi", mulige.contains(Overgang.GI));
    modell.put("kanAvsla", mulige.contains(Overgang.AVSLA));
    modell.put("kanTrekke", mulige.contains(Overgang.TREKK));
    modell.put("kanFortelle", sak.samtykke().kanFortelles(sak.dag()));
    modell.put("kanEndre", mulige.contains(Overgang.ENDRE));
    return new PageResponse.View(
        "samtykke-sak", Text.of("samtykke.sak.tittel", ord.mottaker(sak.samtykke())), modell);
  }

  private PageResponse papir(
      PageRequest request, Personnokkel hvem, String id, DokumentFormat format) {
    Samtykkesak sak = service.skrivUt(hvem, id);
    Dokument papir = new Samtykkepapir(sak, tjenester).lag(request.tenant().name());
    return new PageResponse.Download(
        "samtykke." + format.extension(),
        format.mediaType(),
        ut -> dokumenter.write(papir, format, ut));
  }

  /** What all pages below a person need; the person's name is in the heading's trail alone. */
  static Map<String, Object> felles(PageRequest request, Personnokkel hvem, String navn) {
    Map<String, Object> modell = new HashMap<>();
    String her = request.pagePath() + "/" + hvem.tjeneste() + "/" + hvem.personId();
    modell.put("her", her);
    modell.put("personNavn", navn);
    modell.put(
        "personSti", "/" + hvem.kommune() + "/personer/" + hvem.tjeneste() + "/" + hvem.personId());
    return modell;
  }
}
