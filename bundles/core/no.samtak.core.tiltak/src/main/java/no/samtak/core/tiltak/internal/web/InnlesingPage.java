// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.web;

import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import no.samtak.core.tiltak.internal.innlesing.Filtype;
import no.samtak.core.tiltak.internal.innlesing.Filtyper;
import no.samtak.core.tiltak.internal.innlesing.Innlesing;
import no.samtak.core.tiltak.internal.innlesing.InnlesingService;
import no.samtak.core.tiltak.internal.innlesing.Innlesingslinje;
import no.samtak.core.tiltak.internal.innlesing.Innlesingslinje.Art;
import no.samtak.core.tiltak.internal.persistence.PlanStore;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.table.Column;
import no.samtak.platform.api.table.FormulaGuard;
import no.samtak.platform.api.table.TableFormat;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;
import no.samtak.platform.api.web.Upload;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /{kommune}/innlesing}: send a file and the files that were sent; below it one file with
 * what it leads to, and {@code eksport/<type>.csv}, what was read in as it stands in its source.
 */
@Component(service = Page.class)
@PagePath(segment = InnlesingPage.SEGMENT, nav = "innlesing.nav", navOrder = 30, navIcon = "hent")
@RequireRole({TJENESTELEDER, OKONOM})
public final class InnlesingPage implements Page {
  static final String SEGMENT = "innlesing";

  /** Larger files are read in while the user looks on. */
  private static final long STRAKS = 2_000;

  private static final int MAKS_MB = 20;

  private static final TableColumns<Innlesing> KOLONNER =
      TableColumns.<Innlesing>start()
          .link("fil", Text.of("innlesing.kolonne.fil"), Innlesing::filnavn, Innlesing::id)
          .text("type", Text.of("innlesing.kolonne.type"), i -> type(i.type()))
          .text("nar", Text.of("innlesing.kolonne.nar"), Innlesing::forhandsvist)
          .text("av", Text.of("innlesing.kolonne.hvem"), Innlesing::forhandsvistAv)
          .number("rader", Text.of("innlesing.kolonne.rader"), Innlesing::rader)
          .tag(
              "tilstand",
              Text.of("innlesing.kolonne.tilstand"),
              i -> Text.of("innlesing.tilstand." + i.tilstand().name()),
              i -> i.tilstand() == Innlesing.Tilstand.FORHANDSVIST ? "info" : "neutral");

  private final InnlesingService service;
  private final TableWriter skriver;

  /** On the service. */
  @Activate
  public InnlesingPage(@Reference InnlesingService service, @Reference TableWriter skriver) {
    this.service = service;
    this.skriver = skriver;
  }

  @Override
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    return switch (rest.size()) {
      case 0 -> oversikt(request);
      case 1 -> en(request, service.hent(request.tenant().slug(), rest.get(0)));
      case 2 -> eksport(request, rest);
      default -> throw DomainException.notFound();
    };
  }

  @Override
  public PageResponse post(PageRequest request) {
    String kommune = request.tenant().slug();
    if (request.rest().isEmpty()) {
      return new PageResponse.Redirect(
          request.pagePath() + "/" + send(request, kommune).id(), null);
    }
    if (request.rest().size() != 1) {
      throw DomainException.notFound();
    }
    Innlesing innlesing = service.hent(kommune, request.rest().get(0));
    return switch (request.param("gjor").orElse("")) {
      case "utfor" -> utfor(request, innlesing);
      case "forkast" -> {
        service.forkast(kommune, innlesing.id());
        yield new PageResponse.Redirect(
            request.pagePath(), Text.of("innlesing.kvitteringForkastet", innlesing.filnavn()));
      }
      // A corrected file in place of the one that is shown.
      case "" ->
          new PageResponse.Redirect(
              request.pagePath() + "/" + send(request, kommune, innlesing.type()).id(), null);
      default -> throw DomainException.notFound();
    };
  }

  private PageResponse utfor(PageRequest request, Innlesing innlesing) {
    String kommune = request.tenant().slug();
    boolean fjern = request.param("fjernManglende").isPresent();
    if (innlesing.rader() > STRAKS) {
      service.start(kommune, innlesing.id(), fjern);
      return new PageResponse.Redirect(
          request.path(), Text.of("innlesing.startet", innlesing.filnavn()));
    }
    service.utfor(kommune, innlesing.id(), fjern, rader -> {});
    return new PageResponse.Redirect(
        request.path(), Text.of("innlesing.kvittering", innlesing.filnavn()));
  }

  private Innlesing send(PageRequest request, String kommune) {
    String valgt = request.param("type").orElse("");
    return send(request, kommune, valgt.isEmpty() ? gjettet(request) : valgt);
  }

  /** The type that the file is named after, as "tiltak" for tiltak.csv; empty where it is none. */
  private static String gjettet(PageRequest request) {
    String navn = request.file("fil").map(Upload::filename).orElse("").toLowerCase(Locale.ROOT);
    return Filtyper.alle().stream()
        .map(Filtype::slug)
        .filter(slug -> navn.startsWith(slug + "."))
        .findFirst()
        .orElse("");
  }

  private Innlesing send(PageRequest request, String kommune, String type) {
    List<FieldError> feil = new ArrayList<>();
    if (Filtyper.av(type).isEmpty()) {
      feil.add(new FieldError("type", Text.of("innlesing.velgType")));
    }
    Upload fil = request.file("fil").orElse(null);
    if (fil == null) {
      feil.add(new FieldError("fil", Text.of("innlesing.velgFil")));
    }
    if (fil == null || !feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
    try (InputStream inn = fil.open()) {
      return service.forhandsvis(kommune, Ids.next(), type, fil.filename(), inn);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PageResponse oversikt(PageRequest request) {
    String kommune = request.tenant().slug();
    TableQuery sporring = TableQuery.of(request, "nar", KOLONNER.sortableNames());
    Map<String, Object> modell = new HashMap<>();
    modell.put(
        "typer", Filtyper.alle().stream().map(t -> new Valg(t.slug(), type(t.slug()))).toList());
    modell.put(
        "tabell",
        KOLONNER.view(
            sporring, service.liste(kommune, sporring.page()), Text.of("innlesing.utvalg")));
    modell.put(
        "lest",
        service.lest(kommune).stream().map(t -> new Valg(t.slug(), type(t.slug()))).toList());
    modell.put("maksMb", MAKS_MB);
    return new PageResponse.View("innlesing-liste", Text.of("innlesing.nav"), modell);
  }

  private PageResponse en(PageRequest request, Innlesing innlesing) {
    String kommune = request.tenant().slug();
    OptionalLong framdrift = service.framdrift(innlesing.id());
    Text avbrutt = service.avbrutt(innlesing.id());
    boolean pagar =
        framdrift.isPresent() && innlesing.tilstand() == Innlesing.Tilstand.FORHANDSVIST;
    Map<String, Object> modell = new HashMap<>();
    modell.put("innlesing", innlesing);
    modell.put(
        "overskrift",
        pagar ? Text.of("innlesing.pagar", innlesing.filnavn()) : overskrift(innlesing));
    modell.put("ingress", ingress(innlesing));
    modell.put(
        "feiloverskrift",
        innlesing.rader() == 0
            ? Text.of("innlesing.kanIkkeLeses")
            : Text.of("innlesing.feiloppsummering", innlesing.feil()));
    modell.put("pagar", pagar);
    modell.put("framdrift", framdrift.orElse(0));
    modell.put("avbrutt", avbrutt == null ? "" : avbrutt);
    modell.put("erForhandsvist", innlesing.tilstand() == Innlesing.Tilstand.FORHANDSVIST);
    modell.put("kanUtfores", innlesing.kanUtfores());
    modell.put("ingenEndring", innlesing.ingenEndring());
    modell.put("typetekst", type(innlesing.type()));
    modell.put("fjernManglende", Text.of("innlesing.fjernManglende", innlesing.mangler()));
    modell.put("feil", linjer(kommune, innlesing, Art.FEIL));
    modell.put("endres", linjer(kommune, innlesing, Art.ENDRET));
    modell.put("mangler", linjer(kommune, innlesing, Art.MANGLER));
    modell.put("maksMb", MAKS_MB);
    modell.put(
        "videre",
        innlesing.type().equals(Filtyper.FINANSIERINGSPLAN.slug())
            ? new Valg("/" + kommune + "/innfasing", Text.of("innlesing.sePenger"))
            : new Valg("/" + kommune + "/" + TiltakPage.SEGMENT, Text.of("innlesing.seTiltak")));
    return new PageResponse.View("innlesing", Text.of("innlesing.nav"), modell);
  }

  /** A line, where it stands, and its words. */
  record Linje(Innlesingslinje linje, Text sted, Text melding, Text rett) {}

  /** All lines that are kept of the kind, at most 1000. */
  private List<Linje> linjer(String kommune, Innlesing innlesing, Art art) {
    List<Linje> linjer = new ArrayList<>();
    PageQuery del = PageQuery.first();
    while (del != null) {
      Slice<Innlesingslinje> lest = service.linjer(kommune, innlesing.id(), art, del);
      lest.rows().forEach(l -> linjer.add(linje(l)));
      del = lest.next() == null ? null : new PageQuery(PageQuery.MAX, lest.next());
    }
    return linjer;
  }

  private static Linje linje(Innlesingslinje linje) {
    Text melding = linje.melding();
    Text rett = linje.rett();
    return new Linje(
        linje,
        sted(linje),
        melding == null ? Text.of("") : melding,
        rett == null ? Text.of("") : rett);
  }

  private static Text sted(Innlesingslinje linje) {
    if (linje.rad() == 0) {
      return Text.of("innlesing.stedFil");
    }
    String rad = String.valueOf(linje.rad());
    return linje.kolonne().isEmpty()
        ? Text.of("innlesing.stedRad", rad)
        : Text.of("innlesing.sted", rad, linje.kolonne());
  }

  private static Text overskrift(Innlesing innlesing) {
    return switch (innlesing.tilstand()) {
      case UTFORT -> Text.of("innlesing.erUtfort");
      case FORKASTET -> Text.of("innlesing.erForkastet");
      case FORHANDSVIST -> {
        if (innlesing.feil() > 0) {
          // Without a row read, what is wrong is the file or its head, and no cell.
          yield innlesing.rader() == 0
              ? Text.of("innlesing.kanIkkeLeses")
              : Text.of("innlesing.rettes", innlesing.feil());
        }
        yield Text.of(innlesing.ingenEndring() ? "innlesing.ingenNye" : "innlesing.klar");
      }
    };
  }

  private static Text ingress(Innlesing innlesing) {
    if (innlesing.avgjort() != null && innlesing.avgjortAv() != null) {
      return Text.of(
          "innlesing.avgjort",
          Formats.date(innlesing.avgjort()),
          Formats.time(innlesing.avgjort().atZone(Formats.OSLO).toLocalTime()),
          innlesing.avgjortAv());
    }
    return Text.of(innlesing.ingenEndring() ? "innlesing.likIngress" : "innlesing.forhandsvisning");
  }

  private PageResponse eksport(PageRequest request, List<String> rest) {
    String[] deler = rest.get(1).split("\\.", 2);
    Filtype type = Filtyper.av(deler[0]).orElseThrow(DomainException::notFound);
    TableFormat format =
        Arrays.stream(TableFormat.values())
            .filter(f -> deler.length == 2 && f.extension().equals(deler[1]))
            .findFirst()
            .orElseThrow(DomainException::notFound);
    if (!rest.get(0).equals("eksport")) {
      throw DomainException.notFound();
    }
    List<String> navn = service.kolonner(request.tenant().slug(), type);
    List<Column> kolonner = navn.stream().map(k -> new Column(k, k)).toList();
    Iterator<PlanStore.Rad> rader = service.rader(request.tenant().slug(), type);
    Iterator<List<?>> celler =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return rader.hasNext();
          }

          @Override
          public List<?> next() {
            List<String> rad = rader.next().celler();
            return navn.stream().map(k -> rad.get(type.kolonner().indexOf(k))).toList();
          }
        };
    // As stated: what goes out can come in again and is the same.
    return new PageResponse.Download(
        rest.get(1),
        format.mediaType(),
        ut -> skriver.write(ut, format, type.slug(), kolonner, celler, FormulaGuard.AS_STATED));
  }

  private static Text type(String slug) {
    return Text.of("innlesing.type." + slug);
  }
}
