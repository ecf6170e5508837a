// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.web;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samtak.core.regnskap.internal.hovedbok.Belop;
import no.samtak.core.regnskap.internal.hovedbok.Fortegn;
import no.samtak.core.regnskap.internal.hovedbok.Postering;
import no.samtak.core.regnskap.internal.hovedbok.Posteringssok;
import no.samtak.core.regnskap.internal.kostra.KostraService;
import no.samtak.core.regnskap.internal.kostra.Kostralinje;
import no.samtak.core.regnskap.internal.kostra.Kostratabeller;
import no.samtak.core.regnskap.internal.kostra.Kostratall;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.DokumentFormat;
import no.samtak.platform.api.dokument.DokumentWriter;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.table.TableFormat;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.time.Forretningsdato;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /{kommune}/kostra}: gross and net operating expenditure of a function, art by art; below
 * it {@code posteringer}, the rows behind a figure, and {@code <aar>/folketall}, where the
 * inhabitants are entered.
 */
@Component(service = Page.class)
@PagePath(segment = KostraPage.SEGMENT, nav = "kostra.nav", navOrder = 16, navUnder = "innfasing")
public final class KostraPage implements Page {
  static final String SEGMENT = "kostra";
  static final String POSTERINGER = "posteringer";
  private static final Texts TEKSTER = Texts.of(KostraPage.class.getClassLoader());

  private static final TableColumns<Kostralinje> KOLONNER =
      TableColumns.<Kostralinje>start()
          .text("tall", Text.of("kostra.tall"), l -> l.tall().name())
          .text("ledd", Text.of("kostra.ledd"), l -> l.ledd().tekst())
          .text("art", Text.of("kostra.art"), l -> Kostratabeller.art(l.art()))
          .text("navn", Text.of("kostra.artsnavn"), Kostralinje::navn)
          .kroner("i_hovedboka_kr", Text.of("kostra.iHovedboka"), Kostralinje::iHovedboka)
          .kroner("belop_kr", Text.of("kostra.belop"), Kostralinje::belop)
          .number("posteringer", Text.of("kostra.posteringer"), Kostralinje::posteringer)
          .number("rad", Text.of("kostra.rad"), Kostralinje::rad);

  private static final TableColumns<Postering> POSTKOLONNER =
      TableColumns.<Postering>start()
          .number("rad", Text.of("kostra.postrad"), Postering::rad)
          .text("periode", Text.of("kostra.periode"), Postering::periode)
          .text("bilag", Text.of("kostra.bilag"), KostraPage::bilag)
          .text("funksjon", Text.of("kostra.funksjon"), Postering::funksjon)
          .text("art", Text.of("kostra.art"), Postering::art)
          .text("tiltak", Text.of("kostra.tiltakEllerProsjekt"), KostraPage::gjelder)
          .text("tekst", Text.of("kostra.tekst"), Postering::tekst)
          .kroner("belop_kr", Text.of("kostra.belopet"), Postering::belopKr);

  private final KostraService service;
  private final TableWriter skriver;
  private final DokumentWriter dokumenter;
  private final Forretningsdato dato;

  /** On the service. */
  @Activate
  public KostraPage(
      @Reference KostraService service,
      @Reference TableWriter skriver,
      @Reference DokumentWriter dokumenter,
      @Reference Forretningsdato dato) {
    this.service = service;
    this.skriver = skriver;
    this.dokumenter = dokumenter;
    this.dato = dato;
  }

  @Override
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.equals(List.of(POSTERINGER))) {
      return posteringer(request);
    }
    if (!rest.isEmpty()) {
      return folketallskjema(request, folketallsaar(rest));
    }
    String kommune = request.tenant().slug();
    List<Integer> aarene = service.aar(kommune);
    Map<String, Object> modell = new HashMap<>();
    modell.put("kanFore", kanFore(request));
    modell.put("innlesing", "/" + kommune + "/innlesing");
    if (aarene.isEmpty()) {
      return new PageResponse.View("kostra-tom", Text.of("kostra.nav"), modell);
    }
    int aar =
        request
            .param("aar")
            .filter(a -> a.matches("[12][0-9]{3}"))
            .map(Integer::valueOf)
            .orElse(aarene.get(aarene.size() - 1));
    String funksjon =
        request.param("funksjon").filter(f -> f.matches("[0-9]{1,4}")).orElse(KostraService.RUS);
    Optional<Fortegn> fortegn =
        request
            .param("fortegn")
            .flatMap(
                n -> Arrays.stream(Fortegn.values()).filter(f -> f.name().equals(n)).findAny());
    Kostratall tall = service.tall(kommune, funksjon, aar, fortegn.orElse(null));
    String format = request.param("format").orElse("");
    String filnavn = "kostra-" + kommune + "-" + funksjon + "-" + aar;
    for (TableFormat f : TableFormat.values()) {
      if (f.extension().equals(format)) {
        return KOLONNER.download(
            skriver,
            f,
            filnavn,
            request.language(),
            TEKSTER,
            del -> new Slice<>(tall.linjer(), null));
      }
    }
    Kostratabeller tabeller = service.tabeller(kommune);
    for (DokumentFormat f : DokumentFormat.values()) {
      if (f.extension().equals(format)) {
        Dokument dokument =
            new KostraDokument(tall, tabeller, request.tenant().name(), request.language(), TEKSTER)
                .lag(dato.idag());
        return new PageResponse.Download(
            filnavn + "." + f.extension(), f.mediaType(), ut -> dokumenter.write(dokument, f, ut));
      }
    }
    modell.put("overskrift", overskrift(tall));
    modell.put("ingress", ingress(tall));
    modell.put("k", tall);
    modell.put("aarstekst", "" + aar);
    modell.put("valgtFortegn", fortegn.map(Fortegn::name).orElse(""));
    modell.put(
        "deler",
        Arrays.stream(Kostratabeller.Tall.values()).map(t -> del(tall, tabeller, t)).toList());
    modell.put(
        "aarvalg",
        aarene.stream().map(a -> new Valg("" + a, Text.of("regnskap.ord", "" + a))).toList());
    modell.put(
        "funksjonsvalg",
        service.funksjoner(kommune).stream()
            .map(f -> new Valg(f, funksjonsnavn(tabeller, f, aar)))
            .toList());
    modell.put(
        "fortegnvalg",
        Arrays.stream(Fortegn.values())
            .map(f -> new Valg(f.name(), Text.of("kostra.fortegn." + f.name())))
            .toList());
    modell.put("fortegnsord", Text.of("kostra.fortegn." + tall.fortegn().name()));
    modell.put(
        "utenfor", String.join(", ", tall.utenfor().stream().map(Kostratabeller::art).toList()));
    modell.put("egenFormel", tabeller.egenFormel());
    modell.put("ukjentFunksjon", tall.navn().isEmpty());
    modell.put(
        "sporring",
        "aar=" + aar + "&funksjon=" + funksjon + fortegn.map(f -> "&fortegn=" + f).orElse(""));
    modell.put("folketallsti", request.pagePath() + "/" + aar + "/folketall");
    modell.put("formater", List.of("pdf", "docx", "csv", "xlsx"));
    return new PageResponse.View("kostra", Text.of("kostra.nav"), modell);
  }

  /** One of the two figures, as it is shown. */
  record Del(String id, Text navn, Text formel, List<Rad> rader, Object sum, Object per) {}

  /** An art of it. */
  record Rad(String art, String navn, String ledd, Kostralinje linje) {}

  private static Del del(Kostratall tall, Kostratabeller tabeller, Kostratabeller.Tall hva) {
    BigDecimal sum = tall.sum(hva);
    BigDecimal per = tall.perInnbygger(hva);
    return new Del(
        hva.name(),
        Text.of("kostra." + hva.name()),
        Text.of("kostra.formel", formel(tabeller.formel(hva, tall.aar()))),
        tall.linjer(hva).stream()
            .map(
                l ->
                    new Rad(
                        Kostratabeller.art(l.art()),
                        l.navn(),
                        (l.ledd().pluss() ? "+ " : "\u2212 ") + l.ledd().tekst(),
                        l))
            .toList(),
        sum == null ? "" : sum,
        per == null ? "" : per);
  }

  /** {@code 010–480 + 590 − 690 − 710}. */
  static String formel(List<Kostratabeller.Ledd> ledd) {
    StringBuilder ut = new StringBuilder();
    for (Kostratabeller.Ledd l : ledd) {
      if (!ut.isEmpty() || !l.pluss()) {
        ut.append(l.pluss() ? " + " : " \u2212 ");
      }
      ut.append(l.tekst());
    }
    return ut.toString().strip();
  }

  static Text overskrift(Kostratall tall) {
    BigDecimal brutto = tall.brutto();
    return brutto == null
        ? Text.of("kostra.overskrift.ukjent", tall.funksjon(), "" + tall.aar())
        : Text.of("kostra.overskrift", tall.funksjon(), "" + tall.aar(), Belop.kroner(brutto));
  }

  static Text ingress(Kostratall tall) {
    BigDecimal per = tall.bruttoPerInnbygger();
    Text navn =
        tall.navn().isEmpty()
            ? Text.of("kostra.utenNavn", tall.funksjon())
            : Text.of("regnskap.ord", tall.navn());
    return per == null
        ? Text.of("kostra.ingress.utenFolketall", navn)
        : Text.of("kostra.ingress", navn, Belop.kroner(per));
  }

  private static Text funksjonsnavn(Kostratabeller tabeller, String funksjon, int aar) {
    return Text.of(
        "regnskap.ord",
        tabeller.funksjon(funksjon, aar).map(navn -> funksjon + " " + navn).orElse(funksjon));
  }

  /** The rows of the ledger behind a figure, so that each can be found in its file. */
  private PageResponse posteringer(PageRequest request) {
    TableQuery sporring =
        TableQuery.of(request, "rad", Set.of(), "aar", "funksjon", "art", "tiltak", "prosjekt");
    int aar =
        sporring
            .filter("aar")
            .filter(a -> a.matches("[12][0-9]{3}"))
            .map(Integer::valueOf)
            .orElseThrow(DomainException::notFound);
    List<Postering> alle =
        service.posteringer(
            request.tenant().slug(),
            new Posteringssok(
                aar,
                sporring.filter("funksjon").orElse(""),
                sporring.filter("art").orElse(""),
                sporring.filter("tiltak").orElse(""),
                sporring.filter("prosjekt").orElse("")));
    if (sporring.export() != null) {
      return POSTKOLONNER.download(
          skriver,
          sporring.export(),
          "posteringer-" + request.tenant().slug() + "-" + aar,
          request.language(),
          TEKSTER,
          del -> Slice.part(alle, del, p -> String.valueOf(p.rad())));
    }
    BigDecimal sum = alle.stream().map(Postering::belopKr).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new PageResponse.View(
        "kostra-posteringer",
        Text.of("kostra.posteringer"),
        Map.of(
            "overskrift",
            Text.of("kostra.posteringer.overskrift", alle.size(), Belop.kroner(sum), "" + aar),
            "tabell",
            POSTKOLONNER.view(
                sporring,
                Slice.part(alle, sporring.page(), p -> String.valueOf(p.rad())),
                Text.of("kostra.posteringer.utvalg"))));
  }

  private static String bilag(Postering p) {
    return p.linje().isEmpty() ? p.bilag() : p.bilag() + "/" + p.linje();
  }

  private static String gjelder(Postering p) {
    return p.tiltakId().isEmpty() ? p.prosjekt() : p.tiltakId();
  }

  private PageResponse folketallskjema(PageRequest request, int aar) {
    if (!kanFore(request)) {
      throw DomainException.forbidden();
    }
    return new PageResponse.View(
        "kostra-folketall",
        Text.of("kostra.folketall.tittel", "" + aar),
        Map.of(
            "naa",
            service.folketall(request.tenant().slug(), aar),
            "aarstekst",
            "" + aar,
            "tilbake",
            request.pagePath() + "?aar=" + aar));
  }

  @Override
  @RequireRole({TJENESTELEDER, OKONOM})
  public PageResponse post(PageRequest request) {
    int aar = folketallsaar(request.rest());
    Integer antall = null;
    Optional<String> skrevet = request.param("antall");
    if (skrevet.isPresent()) {
      antall =
          skrevet
              .flatMap(Formats::parseNumber)
              .filter(n -> n.stripTrailingZeros().scale() <= 0 && n.precision() <= 9)
              .map(BigDecimal::intValue)
              .orElseThrow(
                  () ->
                      DomainException.invalid(
                          List.of(new FieldError("antall", Text.of("kostra.feil.antall")))));
    }
    service.forFolketall(
        request.tenant().slug(), aar, request.version(), antall, request.param("kilde").orElse(""));
    return new PageResponse.Redirect(
        request.pagePath() + "?aar=" + aar, Text.of("kostra.folketall.lagret", "" + aar));
  }

  private static int folketallsaar(List<String> rest) {
    if (rest.size() != 2
        || !rest.get(1).equals("folketall")
        || !rest.get(0).matches("[12][0-9]{3}")) {
      throw DomainException.notFound();
    }
    return Integer.parseInt(rest.get(0));
  }

  private static boolean kanFore(PageRequest request) {
    return request.user().hasAny(TJENESTELEDER, OKONOM);
  }
}
