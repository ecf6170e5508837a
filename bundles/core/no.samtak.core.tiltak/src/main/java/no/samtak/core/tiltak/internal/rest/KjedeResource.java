// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.core.api.tiltak.Lenkeslag;
import no.samtak.core.tiltak.internal.kjede.KjedeService;
import no.samtak.core.tiltak.internal.kjede.Lenke;
import no.samtak.core.tiltak.internal.kjede.Lenkeinnhold;
import no.samtak.core.tiltak.internal.kjede.Lenkesok;
import no.samtak.core.tiltak.internal.kjede.Virkning;
import no.samtak.platform.api.rest.Created;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/{kommune}/tiltakskjede}. */
@Component(service = RestResource.class)
@RestPath(segment = "tiltakskjede")
@Path("/{kommune}/tiltakskjede")
@Tag(name = "tiltakskjede", description = "Hvordan tiltak henger sammen, og hvem som rammes")
@RequireRole({TJENESTELEDER, OKONOM})
public final class KjedeResource implements RestResource {
  private final KjedeService service;
  private final RequestContext request;

  /** On the service. */
  @Activate
  public KjedeResource(@Reference KjedeService service, @Reference RequestContext request) {
    this.service = service;
    this.request = request;
  }

  /** The links by the name of the first tiltak. */
  @GET
  @Operation(operationId = "listTiltakslenker", summary = "Lenkene mellom tiltakene")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public Listing<Lenke> liste(
      @PathParam("kommune") String kommune,
      @Parameter(description = "Ord i navn, det de deler, eller virkningen")
          @QueryParam("sok")
          @DefaultValue("")
          String sok,
      @Parameter(description = "Bare lenker med dette tiltaket i en ende")
          @QueryParam("tiltak")
          @DefaultValue("")
          String tiltakId,
      @Parameter(description = "Bare av dette slaget") @QueryParam("slag") @Nullable Lenkeslag slag,
      @Context PageQuery del) {
    Lenkesok hvilke = new Lenkesok(sok.strip(), tiltakId.strip(), slag, Lenkesok.Orden.FRA, false);
    return new Listing<>(Lenke.class, del, etter -> service.liste(kommune, hvilke, etter));
  }

  /** Whom it hits when a tiltak closes, the nearest first. */
  @GET
  @Path("virkning/{tiltakId}")
  @Operation(
      operationId = "listTiltaksvirkning",
      summary = "Hvem som rammes når tiltaket avvikles, de nærmeste først")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public Listing<VirkningSvar> virkning(
      @PathParam("kommune") String kommune,
      @PathParam("tiltakId") String tiltakId,
      @Context PageQuery del) {
    Virkning virkning = service.virkning(kommune, tiltakId);
    List<VirkningSvar> alle =
        virkning.berorte().stream().map(b -> VirkningSvar.av(virkning.tiltakId(), b)).toList();
    return new Listing<>(
        VirkningSvar.class, del, etter -> Slice.part(alle, etter, VirkningSvar::tiltakId));
  }

  /** One link, with its version as the ETag. */
  @GET
  @Path("{id}")
  @Operation(operationId = "hentTiltakslenke", summary = "Hent én")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public Lenke hent(@PathParam("kommune") String kommune, @PathParam("id") String id) {
    return service.hent(kommune, id);
  }

  /** Makes a link; sent twice with one Idempotency-Key it makes one. */
  @POST
  @Operation(operationId = "opprettTiltakslenke", summary = "Lenk to tiltak sammen, med grunn")
  public Created<Lenke> opprett(@PathParam("kommune") String kommune, Lenkeinnhold innhold) {
    Lenke ny = service.opprett(kommune, request.idForCreate(), innhold);
    return new Created<>(ny.id(), ny);
  }

  /** Changes what is shared and what follows; the caller's version stands in If-Match. */
  @PUT
  @Path("{id}")
  @Operation(operationId = "endreTiltakslenke", summary = "Endre hva de deler, og hva som følger")
  public Lenke endre(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Lenkeinnhold innhold) {
    return service.endre(kommune, id, request.requiredVersion(), innhold);
  }

  /** Takes a link away; why stands in the history of both ends. */
  @DELETE
  @Path("{id}")
  @Operation(operationId = "slettTiltakslenke", summary = "Ta bort en lenke, med grunn")
  public void slett(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @Parameter(description = "Hvorfor, høyst 1000 tegn") @QueryParam("begrunnelse")
          @Nullable String begrunnelse) {
    service.slett(kommune, id, begrunnelse);
  }
}
