// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.web;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samtak.core.regnskap.internal.avvik.Aarsavvik;
import no.samtak.core.regnskap.internal.avvik.AvvikService;
import no.samtak.core.regnskap.internal.avvik.Avviksobjekt;
import no.samtak.core.regnskap.internal.avvik.Forklaring;
import no.samtak.core.regnskap.internal.avvik.Objektslag;
import no.samtak.platform.api.dokument.Dokument;
import no.samtak.platform.api.dokument.DokumentFormat;
import no.samtak.platform.api.dokument.DokumentWriter;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.table.TableFormat;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import no.samtak.platform.api.time.Forretningsdato;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;
import no.samtak.platform.api.web.TableView;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /{kommune}/regnskap}: budget against accounts; below it {@code <objekt>} with its sums and
 * {@code <objekt>/<aar>} with its postings, each with what people say of it.
 */
@Component(service = Page.class)
@PagePath(
    segment = RegnskapPage.SEGMENT,
    nav = "regnskap.nav",
    navOrder = 15,
    navUnder = "innfasing")
public final class RegnskapPage implements Page {
  static final String SEGMENT = "regnskap";
  private static final Texts TEKSTER = Texts.of(RegnskapPage.class.getClassLoader());

  private final AvvikService service;
  private final TableWriter skriver;
  private final DokumentWriter dokumenter;
  private final Forretningsdato dato;

  /** On the service. */
  @Activate
  public RegnskapPage(
      @Reference AvvikService service,
      @Reference TableWriter skriver,
      @Reference DokumentWriter dokumenter,
      @Reference Forretningsdato dato) {
    this.service = service;
    this.skriver = skriver;
    this.dokumenter = dokumenter;
    this.dato = dato;
  }

  /** A line of the list: a year of an object. */
  record Linje(Avviksobjekt objekt, Aarsavvik aar, String sprakNavn, String forklaring) {
    String nokkel() {
      return objekt.id() + "/" + aar.aar();
    }
  }

  private static TableColumns<Linje> kolonner(PageRequest request) {
    String side = request.pagePath() + "/";
    return TableColumns.<Linje>start()
        .cell(
            "objekt",
            Text.of("regnskap.objekt"),
            Linje::sprakNavn,
            l ->
                new TableView.Cell(
                    "text", Avviksord.navn(l.objekt()), side + l.objekt().id(), null, null))
        .sortable()
        .text("aar", Text.of("regnskap.aar"), l -> String.valueOf(l.aar().aar()))
        .sortable()
        .kroner("budsjett_kr", Text.of("regnskap.budsjett"), l -> l.aar().budsjett())
        .amount(
            "regnskap_kr",
            Text.of("regnskap.regnskap"),
            l -> l.aar().regnskap(),
            l ->
                l.aar().regnskap() == null
                    ? TableView.Cell.of(Avviksord.ikkeSkiltUt(l.aar()))
                    : TableView.Cell.kroner(l.aar().regnskap()))
        .kroner("avvik_kr", Text.of("regnskap.avvik"), l -> l.aar().avvik())
        .sortable();
  }

  /** In files also what the page has no room for. */
  private static TableColumns<Linje> filkolonner(PageRequest request) {
    return kolonner(request)
        .kroner("tilskudd_kr", Text.of("regnskap.tilskudd"), l -> l.aar().tilskudd())
        .kroner("egenandel_kr", Text.of("regnskap.egenandel"), l -> l.aar().egenandel())
        .text("skille", Text.of("regnskap.skille"), l -> l.aar().skille().name())
        .kroner("minst_kr", Text.of("regnskap.eget"), l -> l.aar().minst())
        .kroner("felles_kr", Text.of("regnskap.felles"), l -> l.aar().felles())
        .kroner(
            "inntekt_budsjett_kr",
            Text.of("regnskap.inntektBudsjett"),
            l -> l.aar().inntektBudsjett())
        .kroner(
            "inntekt_regnskap_kr",
            Text.of("regnskap.inntektRegnskap"),
            l -> l.aar().inntektRegnskap())
        .text("merknad", Text.of("regnskap.merknad"), l -> l.aar().merknad())
        .text("forklaring", Text.of("regnskap.forklaring"), Linje::forklaring);
  }

  @Override
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.isEmpty()) {
      return liste(request);
    }
    Avviksobjekt objekt = service.objekt(request.tenant().slug(), rest.get(0));
    return switch (rest.size()) {
      case 1 -> objekt(request, objekt);
      case 2 -> aaret(request, objekt, aar(rest.get(1)));
      default -> throw DomainException.notFound();
    };
  }

  @Override
  @RequireRole({TJENESTELEDER, OKONOM})
  public PageResponse post(PageRequest request) {
    List<String> rest = request.rest();
    if (rest.isEmpty() || rest.size() > 2) {
      throw DomainException.notFound();
    }
    service.forklar(
        request.tenant().slug(),
        rest.get(0),
        rest.size() == 1 ? 0 : aar(rest.get(1)),
        request.version(),
        request.param("tekst").orElse(""));
    return new PageResponse.Redirect(request.path(), Text.of("regnskap.forklart"));
  }

  private PageResponse liste(PageRequest request) {
    String kommune = request.tenant().slug();
    TableQuery sporring =
        TableQuery.of(request, "objekt", kolonner(request).sortableNames(), "slag");
    Map<String, Forklaring> forklaringer = service.forklaringer(kommune);
    List<Avviksobjekt> objekter = service.objekter(kommune);
    List<Linje> linjer =
        objekter.stream()
            .filter(o -> sporring.filter("slag").filter(s -> !s.equals(o.slag().name())).isEmpty())
            .flatMap(o -> o.aar().stream().map(a -> linje(o, a, forklaringer, request.language())))
            .filter(l -> treff(l, sporring.search()))
            .sorted(orden(sporring))
            .toList();
    if (sporring.export() != null) {
      return filkolonner(request)
          .download(
              skriver,
              sporring.export(),
              "regnskap-" + kommune,
              request.language(),
              TEKSTER,
              del -> Slice.part(linjer, del, Linje::nokkel));
    }
    long over =
        objekter.stream().filter(o -> o.sumAvvik().filter(s -> s.signum() > 0).isPresent()).count();
    Map<String, Object> modell = new HashMap<>();
    modell.put(
        "overskrift",
        objekter.isEmpty()
            ? Text.of("regnskap.nav")
            : Text.of("regnskap.overskrift", over, objekter.size()));
    modell.put(
        "tabell",
        kolonner(request)
            .view(
                sporring,
                Slice.part(linjer, sporring.page(), Linje::nokkel),
                Text.of("regnskap.utvalg", linjer.size())));
    modell.put(
        "slag",
        List.of(Objektslag.values()).stream()
            .map(s -> new Valg(s.name(), Text.of("regnskap.slag." + s.name())))
            .toList());
    modell.put("kostra", "/" + kommune + "/" + KostraPage.SEGMENT);
    modell.put("innlesing", "/" + kommune + "/innlesing");
    modell.put("kanForklare", kanForklare(request));
    return new PageResponse.View("regnskap-liste", Text.of("regnskap.nav"), modell);
  }

  private static Linje linje(
      Avviksobjekt o, Aarsavvik a, Map<String, Forklaring> forklaringer, Language sprak) {
    Forklaring f = forklaringer.get(o.id() + "/" + a.aar());
    return new Linje(o, a, TEKSTER.get(sprak, Avviksord.navn(o)), f == null ? "" : f.tekst());
  }

  private static boolean treff(Linje linje, String sok) {
    String ord = sok.toLowerCase(Locale.ROOT);
    return ord.isEmpty()
        || linje.sprakNavn().toLowerCase(Locale.ROOT).contains(ord)
        || linje.objekt().kode().toLowerCase(Locale.ROOT).contains(ord)
        || String.valueOf(linje.aar().aar()).equals(ord);
  }

  private static Comparator<Linje> orden(TableQuery sporring) {
    Comparator<Linje> etter =
        switch (sporring.sort()) {
          case "aar" -> Comparator.comparingInt(l -> l.aar().aar());
          case "avvik_kr" ->
              Comparator.comparing(
                  l -> l.aar().finnAvvik().orElse(null),
                  Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()));
          default ->
              Comparator.<Linje, Objektslag>comparing(l -> l.objekt().slag())
                  .thenComparing(Linje::sprakNavn);
        };
    Comparator<Linje> hel =
        etter.thenComparing(l -> l.objekt().id()).thenComparing(l -> l.aar().aar());
    return sporring.descending() ? hel.reversed() : hel;
  }

  private PageResponse objekt(PageRequest request, Avviksobjekt objekt) {
    String kommune = request.tenant().slug();
    Map<String, Forklaring> forklaringer = service.forklaringer(kommune);
    String filnavn = "regnskap-" + kommune + "-" + objekt.id();
    String format = request.param("format").orElse("");
    for (TableFormat f : TableFormat.values()) {
      if (f.extension().equals(format)) {
        List<Linje> linjer =
            objekt.aar().stream()
                .map(a -> linje(objekt, a, forklaringer, request.language()))
                .toList();
        return filkolonner(request)
            .download(
                skriver,
                f,
                filnavn,
                request.language(),
                TEKSTER,
                del -> Slice.part(linjer, del, Linje::nokkel));
      }
    }
    for (DokumentFormat f : DokumentFormat.values()) {
      if (f.extension().equals(format)) {
        Dokument dokument =
            new AvvikDokument(
                    objekt, forklaringer, request.tenant().name(), request.language(), TEKSTER)
                .lag(dato.idag());
        return new PageResponse.Download(
            filnavn + "." + f.extension(), f.mediaType(), ut -> dokumenter.write(dokument, f, ut));
      }
    }
    Map<String, Object> modell = felles(request, objekt, 0);
    modell.put("overskrift", Avviksord.svar(objekt));
    modell.put("ingress", Avviksord.ingress(objekt));
    modell.put("medTilskudd", objekt.slag() == Objektslag.PROSJEKTREGNSKAP);
    modell.put("summert", Avviksobjekt.spenn(objekt.sammenlignbare()));
    objekt.sumBudsjett().ifPresent(s -> modell.put("sumBudsjett", s));
    objekt.sumRegnskap().ifPresent(s -> modell.put("sumRegnskap", s));
    objekt.sumAvvik().ifPresent(s -> modell.put("sumAvvik", s));
    modell.put(
        "aar",
        objekt.aar().stream()
            .map(a -> rad(a, forklaringer.get(objekt.id() + "/" + a.aar())))
            .toList());
    modell.put("formater", List.of("pdf", "docx", "csv", "xlsx"));
    return new PageResponse.View("regnskap-objekt", Avviksord.navn(objekt), modell);
  }

  /** A year in the object's table. */
  record Rad(Aarsavvik aar, Text regnskap, Text hvorfor, String forklaring) {}

  private static Rad rad(Aarsavvik a, @Nullable Forklaring f) {
    return new Rad(
        a, Avviksord.ikkeSkiltUt(a), Avviksord.hvorforIkke(a), f == null ? "" : f.tekst());
  }

  private PageResponse aaret(PageRequest request, Avviksobjekt objekt, int aar) {
    Aarsavvik a = objekt.iAar(aar).orElseThrow(DomainException::notFound);
    Map<String, Object> modell = felles(request, objekt, aar);
    modell.put("overskrift", Avviksord.svar(objekt, a));
    modell.put("rad", rad(a, null));
    modell.put("navn", Avviksord.navn(objekt));
    modell.put("objektsti", request.pagePath() + "/" + objekt.id());
    modell.put("posteringer", posteringer(request, objekt, aar));
    modell.put("arter", service.arter(request.tenant().slug(), objekt, aar));
    modell.put("innlesing", "/" + request.tenant().slug() + "/innlesing");
    return new PageResponse.View(
        "regnskap-aar", Text.of("regnskap.tittelAar", Avviksord.navn(objekt), "" + aar), modell);
  }

  private static String posteringer(PageRequest request, Avviksobjekt objekt, int aar) {
    return "/%s/%s/%s?aar=%d&%s=%s"
        .formatted(
            request.tenant().slug(),
            KostraPage.SEGMENT,
            KostraPage.POSTERINGER,
            aar,
            objekt.slag() == Objektslag.TILTAK ? "tiltak" : "prosjekt",
            URLEncoder.encode(objekt.kode(), StandardCharsets.UTF_8));
  }

  private Map<String, Object> felles(PageRequest request, Avviksobjekt objekt, int aar) {
    String kommune = request.tenant().slug();
    Map<String, Object> modell = new HashMap<>();
    modell.put("o", objekt);
    modell.put("naa", service.forklaring(kommune, objekt.id(), aar));
    modell.put("historikk", service.historikk(kommune, objekt.id(), aar));
    modell.put("kanForklare", kanForklare(request));
    return modell;
  }

  private static int aar(String segment) {
    if (!segment.matches("[12][0-9]{3}")) {
      throw DomainException.notFound();
    }
    return Integer.parseInt(segment);
  }

  private static boolean kanForklare(PageRequest request) {
    return request.user().hasAny(TJENESTELEDER, OKONOM);
  }
}
