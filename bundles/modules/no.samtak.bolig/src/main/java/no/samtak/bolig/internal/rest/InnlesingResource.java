// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.rest;

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
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.bolig.internal.innlesing.Innlesing;
import no.samtak.bolig.internal.innlesing.InnlesingService;
import no.samtak.bolig.internal.innlesing.Innlesingslinje;
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

/** {@code /api/v1/{kommune}/boliginnlesinger}: a file is sent, looked at, and carried out. */
@Component(service = RestResource.class)
@RestPath(segment = "boliginnlesinger")
@Path("/{kommune}/boliginnlesinger")
@Tag(name = "boliginnlesinger", description = "Boliger fra fil: først vist, så lest inn")
@RequireRole({SAKSBEHANDLER, TJENESTELEDER})
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
  @Operation(operationId = "listBoliginnlesinger", summary = "Filene, de nyeste først")
  public Listing<Innlesing> liste(@PathParam("kommune") String kommune, @Context PageQuery del) {
    return new Listing<>(Innlesing.class, del, etter -> service.liste(kommune, etter));
  }

  /** One file and what it leads to. */
  @GET
  @Path("{id}")
  @Operation(operationId = "hentBoliginnlesing", summary = "Én fil, og hva den fører til")
  public Innlesing hent(@PathParam("kommune") String kommune, @PathParam("id") String id) {
    return service.hent(kommune, id);
  }

  /** Lines of a preview; at most 1000 of each kind are kept. */
  @GET
  @Path("{id}/linjer")
  @Operation(
      operationId = "listBoliginnlesingslinjer",
      summary = "Linjene i en forhåndsvisning: feil, nytt, endret")
  public Listing<Linjesvar> linjer(
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
        Linjesvar.class,
        del,
        etter -> service.linjer(kommune, id, art, etter).map(l -> Linjesvar.av(l, texts, sprak)));
  }

  /** Takes a file and says what it would do; nothing is changed in the register. */
  @POST
  @Consumes({CSV, XLSX, BYTES})
  @Operation(
      operationId = "forhandsvisBoligfil",
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
      @Parameter(description = "Navnet på fila, for dem som leser historikken")
          @QueryParam("filnavn")
          @DefaultValue("boliger.csv")
          String filnavn,
      InputStream fil) {
    Innlesing sett = service.forhandsvis(kommune, request.idForCreate(), filnavn, fil);
    return new Created<>(sett.id(), sett);
  }

  /** Carries out a preview: asked twice, the same is answered twice. */
  @POST
  @Path("{id}/utfor")
  @Operation(operationId = "utforBoliginnlesing", summary = "Les inn det som er i orden")
  public Innlesing utfor(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @Parameter(description = "Les inn resten når noen rader har feil; ellers leses ingenting")
          @QueryParam("utenFeilrader")
          @DefaultValue("false")
          boolean utenFeilrader) {
    Innlesing innlesing = service.hent(kommune, id);
    return innlesing.tilstand() == Innlesing.Tilstand.UTFORT
        ? innlesing
        : service.utfor(kommune, id, utenFeilrader, rader -> {});
  }

  /** How far the carrying out has come on this node, for whoever looks while it goes on. */
  @GET
  @Path("{id}/framdrift")
  @Operation(operationId = "hentBoligframdrift", summary = "Hvor langt innlesingen er kommet")
  public Framdrift framdrift(@PathParam("kommune") String kommune, @PathParam("id") String id) {
    Innlesing innlesing = service.hent(kommune, id);
    long lest =
        innlesing.tilstand() == Innlesing.Tilstand.UTFORT
            ? innlesing.rader()
            : service.framdrift(id).orElse(0);
    return new Framdrift(innlesing.tilstand(), lest, innlesing.rader());
  }

  /**
   * How far a file has come.
   *
   * @param tilstand what has become of it
   * @param lest rows read so far; all of them when it is done
   * @param rader rows of the file
   */
  @Schema(name = "Boligframdrift", description = "Hvor langt en innlesing er kommet")
  public record Framdrift(Innlesing.Tilstand tilstand, long lest, long rader) {}

  /** Discards a preview. */
  @POST
  @Path("{id}/forkast")
  @Operation(operationId = "forkastBoliginnlesing", summary = "Forkast en forhåndsvisning")
  public Innlesing forkast(@PathParam("kommune") String kommune, @PathParam("id") String id) {
    return service.forkast(kommune, id);
  }
}
