// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.util.Locale;
import java.util.OptionalLong;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.core.tiltak.internal.innlesing.Innlesing;
import no.samtak.core.tiltak.internal.innlesing.InnlesingService;
import no.samtak.core.tiltak.internal.innlesing.Innlesingslinje;
import no.samtak.platform.api.rest.Created;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/{kommune}/innlesinger}: a file is sent, looked at, and carried out. */
@Component(service = RestResource.class)
@RestPath(segment = "innlesinger")
@Path("/{kommune}/innlesinger")
@Tag(name = "innlesinger", description = "Filer som leses inn: først vist, så alt eller ingenting")
@RequireRole({TJENESTELEDER, OKONOM})
public final class InnlesingResource implements RestResource {
  private static final String CSV = "text/csv";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String BYTES = "application/octet-stream";

  private final InnlesingService service;
  private final RequestContext request;
  private final Texts texts = Texts.of(InnlesingResource.class.getClassLoader());

  /** On the service. */
  @Activate
  public InnlesingResource(@Reference InnlesingService service, @Reference RequestContext request) {
    this.service = service;
    this.request = request;
  }

  /** The kommune's files, the newest first. */
  @GET
  @Operation(operationId = "listInnlesinger", summary = "Filene, de nyeste først")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public Listing<Innlesing> liste(@PathParam("kommune") String kommune, @Context PageQuery del) {
    return new Listing<>(Innlesing.class, del, etter -> service.liste(kommune, etter));
  }

  /** One file and what it leads to. */
  @GET
  @Path("{id}")
  @Operation(operationId = "hentInnlesing", summary = "Én fil, og hva den fører til")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public Innlesing hent(@PathParam("kommune") String kommune, @PathParam("id") String id) {
    return service.hent(kommune, id);
  }

  /** Lines of a preview; at most 1000 of each kind are kept. */
  @GET
  @Path("{id}/linjer")
  @Operation(
      operationId = "listInnlesingslinjer",
      summary = "Linjene i en forhåndsvisning: feil, nytt, endret, mangler")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public Listing<LinjeSvar> linjer(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @Parameter(description = "Hva slags linjer") @QueryParam("art") @DefaultValue("FEIL")
          Innlesingslinje.Art art,
      @Parameter(description = "Språket på feilmeldingene: nb, nn")
          @QueryParam("lang")
          @DefaultValue("nb")
          String lang,
      @Context PageQuery del) {
    Language sprak = Language.of(lang.toLowerCase(Locale.ROOT));
    return new Listing<>(
        LinjeSvar.class,
        del,
        etter -> service.linjer(kommune, id, art, etter).map(l -> LinjeSvar.av(l, texts, sprak)));
  }

  /** Takes a file and says what it would do; nothing is changed in the register. */
  @POST
  @Consumes({CSV, XLSX, BYTES})
  @Operation(
      operationId = "forhandsvisFil",
      summary = "Send en fil, og se hva den fører til; ingenting endres",
      requestBody =
          @RequestBody(
              description = "Fila: CSV med semikolon i UTF-8, eller XLSX med samme kolonner",
              required = true,
              content = {
                @Content(mediaType = CSV, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = BYTES, schema = @Schema(type = "string", format = "binary"))
              }))
  public Created<Innlesing> forhandsvis(
      @PathParam("kommune") String kommune,
      @Parameter(
              description = "Hva fila er: navnet uten endelse, som tiltak eller finansieringsplan")
          @QueryParam("type")
          @DefaultValue("")
          String type,
      @Parameter(description = "Navnet på fila, for dem som leser historikken")
          @QueryParam("filnavn")
          @DefaultValue("")
          String filnavn,
      InputStream fil) {
    Innlesing sett =
        service.forhandsvis(
            kommune, request.idForCreate(), type, filnavn.isEmpty() ? type : filnavn, fil);
    return new Created<>(sett.id(), sett);
  }

  /** Carries out a preview, all of it or nothing. */
  @POST
  @Path("{id}/utfor")
  @Operation(operationId = "utforInnlesing", summary = "Les inn: alt eller ingenting")
  public Innlesing utfor(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @Parameter(description = "Ta ut rader som ikke står i fila; ellers blir de stående")
          @QueryParam("fjernManglende")
          @DefaultValue("false")
          boolean fjernManglende) {
    Innlesing innlesing = service.hent(kommune, id);
    // Asked twice, the same is answered twice.
    return innlesing.tilstand() == Innlesing.Tilstand.UTFORT
        ? innlesing
        : service.utfor(kommune, id, fjernManglende, rader -> {});
  }

  /** How far the carrying out has come, for whoever else looks while it goes on. */
  @GET
  @Path("{id}/framdrift")
  @Operation(operationId = "hentFramdrift", summary = "Hvor langt innlesingen er kommet")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public FramdriftSvar framdrift(@PathParam("kommune") String kommune, @PathParam("id") String id) {
    OptionalLong lest = service.framdrift(id);
    Innlesing innlesing = service.hent(kommune, id);
    return FramdriftSvar.av(innlesing, lest);
  }

  /** Discards a preview. */
  @POST
  @Path("{id}/forkast")
  @Operation(operationId = "forkastInnlesing", summary = "Forkast en forhåndsvisning")
  public Innlesing forkast(@PathParam("kommune") String kommune, @PathParam("id") String id) {
    return service.forkast(kommune, id);
  }
}
