// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import no.samtak.bolig.internal.innlesing.Boligfil;
import no.samtak.bolig.internal.innlesing.Innlesing;
import no.samtak.bolig.internal.innlesing.InnlesingService;
import no.samtak.bolig.internal.innlesing.Innlesingslinje;
import no.samtak.bolig.internal.innlesing.Innlesingslinje.Art;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.table.FormulaGuard;
import no.samtak.platform.api.table.TableFormat;
import no.samtak.platform.api.table.TableWriter;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.api.web.TableColumns;
import no.samtak.platform.api.web.TableQuery;
import no.samtak.platform.api.web.Upload;

/**
 * {@code boliger/innlesing}: a file is sent, looked at, and read in; and the register as a file.
 */
final class Innlesingsside {
  /** Larger files are read in while the user looks on. */
  private static final long STRAKS = 2_000;

  private static final int MAKS_MB = 20;

  /** So many lines of each kind are shown. */
  private static final int VIST = 200;

  private static final TableColumns<Innlesing> COLUMNS =
      TableColumns.<Innlesing>start()
          .link("fil", Text.of("bolig.innlesing.fil"), Innlesing::filnavn, Innlesing::id)
          .text("sendt", Text.of("bolig.innlesing.sendt"), Innlesing::sendt)
          .text("av", Text.of("bolig.innlesing.av"), Innlesing::sendtAv)
          .number("rader", Text.of("bolig.innlesing.rader"), Innlesing::rader)
          .tag(
              "tilstand",
              Text.of("bolig.innlesing.tilstand"),
              i -> Text.of("bolig.innlesing.tilstand." + i.tilstand()),
              i -> i.tilstand() == Innlesing.Tilstand.FORHANDSVIST ? "info" : "neutral");

  private final InnlesingService service;
  private final TableWriter writer;

  Innlesingsside(InnlesingService service, TableWriter writer) {
    this.service = service;
    this.writer = writer;
  }

  /** The files that were sent, and the form for one more. */
  PageResponse oversikt(PageRequest request) {
    TableQuery query = TableQuery.of(request, "-sendt", COLUMNS.sortableNames());
    return new PageResponse.View(
        "innlesinger",
        Text.of("bolig.innlesing"),
        Map.of(
            "tabell",
            COLUMNS.view(
                query,
                service.liste(request.tenant().slug(), query.page()),
                Text.of("bolig.innlesing.utvalg")),
            "maksMb",
            MAKS_MB,
            "kolonner",
            Boligfil.kolonner().stream().map(k -> k.name()).toList()));
  }

  /** A line, where it stands, and its words. */
  record Linje(Innlesingslinje linje, Text sted, Text melding, Text rett) {}

  /** One file, and what it leads to. */
  PageResponse en(PageRequest request, String id) {
    String kommune = request.tenant().slug();
    Innlesing innlesing = service.hent(kommune, id);
    boolean vist = innlesing.tilstand() == Innlesing.Tilstand.FORHANDSVIST;
    OptionalLong framdrift = service.framdrift(id);
    Text avbrutt = service.avbrutt(id);
    Map<String, Object> modell = new HashMap<>();
    modell.put("i", innlesing);
    modell.put("overskrift", overskrift(innlesing, vist && framdrift.isPresent()));
    modell.put("pagar", vist && framdrift.isPresent());
    modell.put("framdrift", framdrift.orElse(0));
    modell.put("avbrutt", avbrutt == null || !vist ? "" : avbrutt);
    modell.put("vist", vist);
    modell.put("kanUtfores", innlesing.kanUtfores());
    modell.put("feil", linjer(kommune, id, Art.FEIL));
    modell.put("nye", linjer(kommune, id, Art.NY));
    modell.put("endret", linjer(kommune, id, Art.ENDRET));
    modell.put("visteLinjer", VIST);
    return new PageResponse.View("innlesing", Text.of("bolig.innlesing"), modell);
  }

  /** Takes a file. */
  PageResponse send(PageRequest request) {
    Upload fil = request.file("fil").orElse(null);
    if (fil == null) {
      throw DomainException.invalid(
          List.of(new FieldError("fil", Text.of("bolig.innlesing.velgFil"))));
    }
    try (InputStream inn = fil.open()) {
      Innlesing sett =
          service.forhandsvis(request.tenant().slug(), Ids.next(), fil.filename(), inn);
      return new PageResponse.Redirect(request.pagePath() + "/innlesing/" + sett.id(), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Carries a file out, or discards it. */
  PageResponse avgjor(PageRequest request, String id) {
    String kommune = request.tenant().slug();
    Innlesing innlesing = service.hent(kommune, id);
    if (request.param("gjor").filter("forkast"::equals).isPresent()) {
      service.forkast(kommune, id);
      return new PageResponse.Redirect(
          request.pagePath() + "/innlesing",
          Text.of("bolig.innlesing.forkastet", innlesing.filnavn()));
    }
    boolean utenFeilrader = request.param("utenFeilrader").isPresent();
    if (innlesing.feilrader() > 0 && !utenFeilrader) {
      throw DomainException.invalid(
          List.of(
              new FieldError(
                  "utenFeilrader", Text.of("bolig.innlesing.harFeil", innlesing.feilrader()))));
    }
    if (innlesing.rader() > STRAKS) {
      service.start(kommune, id, utenFeilrader);
      return new PageResponse.Redirect(
          request.path(), Text.of("bolig.innlesing.startet", innlesing.filnavn()));
    }
    Innlesing utfort = service.utfor(kommune, id, utenFeilrader, rader -> {});
    return new PageResponse.Redirect(
        request.path(), Text.of("bolig.innlesing.utfort", utfort.nye(), utfort.endret()));
  }

  /** The register as a file of the one shape; as stated, so that it can come in again. */
  PageResponse register(PageRequest request, String filnavn) {
    for (TableFormat format : TableFormat.values()) {
      if (filnavn.equals("register." + format.extension())) {
        String kommune = request.tenant().slug();
        return new PageResponse.Download(
            "boliger-" + kommune + "." + format.extension(),
            format.mediaType(),
            ut ->
                writer.write(
                    ut,
                    format,
                    "boliger",
                    Boligfil.kolonner(),
                    service.rader(kommune),
                    FormulaGuard.AS_STATED));
      }
    }
    throw DomainException.notFound();
  }

  private List<Linje> linjer(String kommune, String id, Art art) {
    List<Linje> linjer = new ArrayList<>();
    for (Innlesingslinje linje :
        service.linjer(kommune, id, art, new PageQuery(VIST, null)).rows()) {
      Text melding = linje.melding();
      Text rett = linje.rett();
      linjer.add(
          new Linje(
              linje,
              sted(linje),
              melding == null ? Text.of("bolig.ord", "") : melding,
              rett == null ? Text.of("bolig.ord", "") : rett));
    }
    return linjer;
  }

  private static Text sted(Innlesingslinje linje) {
    if (linje.rad() == 0) {
      return Text.of("bolig.innlesing.stedFil");
    }
    String rad = String.valueOf(linje.rad());
    return linje.kolonne().isEmpty()
        ? Text.of("bolig.innlesing.stedRad", rad)
        : Text.of("bolig.innlesing.sted", rad, linje.kolonne());
  }

  private static Text overskrift(Innlesing innlesing, boolean pagar) {
    if (pagar) {
      return Text.of("bolig.innlesing.pagar", innlesing.filnavn());
    }
    return switch (innlesing.tilstand()) {
      case UTFORT -> Text.of("bolig.innlesing.erUtfort", innlesing.nye(), innlesing.endret());
      case FORKASTET -> Text.of("bolig.innlesing.erForkastet");
      case FORHANDSVIST -> {
        if (!innlesing.lesbar()) {
          yield Text.of("bolig.innlesing.uleselig");
        }
        if (innlesing.feilrader() > 0) {
          yield Text.of("bolig.innlesing.rettes", innlesing.feilrader());
        }
        yield Text.of(innlesing.kanUtfores() ? "bolig.innlesing.klar" : "bolig.innlesing.ingenNye");
      }
    };
  }
}
