// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.core.api.frist.Fristslag;
import no.samtak.core.radar.internal.frist.FristService;
import no.samtak.core.radar.internal.frist.Frister;
import no.samtak.core.radar.internal.frist.Fristsok;
import no.samtak.core.radar.internal.frist.Friststand;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/{kommune}/frister}: what must be done by when, from everybody who knows one. */
@Component(service = RestResource.class)
@RestPath(segment = "frister")
@Path("/{kommune}/frister")
@Tag(name = "frister", description = "Alt som må gjøres innen en dag, samlet")
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class FristResource implements RestResource {
  private final FristService service;

  /** On the service. */
  @Activate
  public FristResource(@Reference FristService service) {
    this.service = service;
  }

  /** The deadlines by day. */
  @GET
  @Operation(
      operationId = "listFrister",
      summary = "Fristene etter dag; uten filter de som ikke er gjort")
  public Listing<FristSvar> liste(
      @PathParam("kommune") String kommune,
      @Parameter(description = "Ord i tittel, tiltak eller ansvarlig")
          @QueryParam("sok")
          @DefaultValue("")
          String sok,
      @Parameter(description = "Bare av dette slaget") @QueryParam("slag") @Nullable Fristslag slag,
      @Parameter(description = "Bare de som står slik") @QueryParam("stand")
          @Nullable Friststand stand,
      @Parameter(description = "Bare denne rollens eller enhetens")
          @QueryParam("ansvarlig")
          @DefaultValue("")
          String ansvarlig,
      @Parameter(description = "Bare i denne måneden")
          @Schema(example = "2012-03")
          @QueryParam("maaned")
          @DefaultValue("")
          String maaned,
      @Parameter(description = RadarResource.SPRAK) @QueryParam("lang") @DefaultValue("nb")
          String lang,
      @Context PageQuery del) {
    Language sprak = RadarResource.sprak(lang);
    Fristsok hvilke =
        new Fristsok(
            sok.strip(),
            slag,
            stand,
            false,
            ansvarlig.strip(),
            maaned(maaned.strip()),
            Fristsok.Orden.DATO,
            false,
            sprak);
    List<FristSvar> alle =
        service.finn(kommune, hvilke).linjer().stream().map(l -> FristSvar.av(l, sprak)).toList();
    return new Listing<>(FristSvar.class, del, etter -> Slice.part(alle, etter, FristSvar::id));
  }

  /** How many there are, and who could not tell theirs. */
  @GET
  @Path("sammendrag")
  @Operation(
      operationId = "hentFristsammendrag",
      summary = "Hvor mange frister det er, og hvem som ikke kunne gi sine")
  public Sammendrag sammendrag(@PathParam("kommune") String kommune) {
    Frister alle = service.alle(kommune);
    return new Sammendrag(
        alle.antall(Friststand.OVERSKREDET),
        alle.antall(Friststand.KOMMENDE),
        alle.antall(Friststand.FERDIG),
        alle.feilet());
  }

  /** The deadlines in numbers. */
  @Schema(name = "Fristsammendrag", description = "Fristene i tall")
  public record Sammendrag(
      long overskredet,
      long kommende,
      long ferdig,
      @Schema(description = "Hvem sine frister som mangler; tom = alle er med")
          List<String> mangler) {}

  private static @Nullable YearMonth maaned(String tekst) {
    if (tekst.isEmpty()) {
      return null;
    }
    try {
      return YearMonth.parse(tekst);
    } catch (DateTimeException e) {
      throw DomainException.invalid(
          List.of(new FieldError("maaned", Text.of("frist.feil.maaned"))));
    }
  }
}
