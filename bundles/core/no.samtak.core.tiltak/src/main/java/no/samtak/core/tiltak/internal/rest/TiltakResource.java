// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.tiltak.internal.tiltak.Registertiltak;
import no.samtak.core.tiltak.internal.tiltak.Tilstandsendring;
import no.samtak.core.tiltak.internal.tiltak.TiltakService;
import no.samtak.core.tiltak.internal.tiltak.TiltakSok;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.security.RequireRole;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/{kommune}/tiltak}. */
@Component(service = RestResource.class)
@RestPath(segment = "tiltak")
@Path("/{kommune}/tiltak")
@Tag(name = "tiltak", description = "Tiltak i en kommune, og tilstanden de er i")
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class TiltakResource implements RestResource {
  private final TiltakService service;
  private final RequestContext request;

  /** On the service. */
  @Activate
  public TiltakResource(@Reference TiltakService service, @Reference RequestContext request) {
    this.service = service;
    this.request = request;
  }

  /** The kommune's tiltak by name. */
  @GET
  @Operation(operationId = "listTiltak", summary = "Tiltakene i kommunen, etter navn")
  public Listing<Registertiltak> liste(
      @PathParam("kommune") String kommune,
      @Parameter(description = "Ord i navn, id eller målgruppe")
          @QueryParam("sok")
          @DefaultValue("")
          String sok,
      @Parameter(description = "Bare tiltak i denne tilstanden") @QueryParam("tilstand")
          @Nullable TiltakTilstand tilstand,
      @Context PageQuery del) {
    TiltakSok hvilke = new TiltakSok(sok.strip(), tilstand, TiltakSok.Orden.NAVN, false);
    return new Listing<>(Registertiltak.class, del, etter -> service.liste(kommune, hvilke, etter));
  }

  /** One tiltak, with its version as the ETag. */
  @GET
  @Path("{tiltakId}")
  @Operation(operationId = "hentTiltak", summary = "Ett tiltak")
  public Registertiltak hent(
      @PathParam("kommune") String kommune, @PathParam("tiltakId") String tiltakId) {
    return service.hent(kommune, tiltakId);
  }

  /** What has happened to a tiltak, the newest first. */
  @GET
  @Path("{tiltakId}/hendelser")
  @Operation(operationId = "listTiltakshendelser", summary = "Historikken, det nyeste først")
  public Listing<Tilstandsendring> hendelser(
      @PathParam("kommune") String kommune,
      @PathParam("tiltakId") String tiltakId,
      @Context PageQuery del) {
    return new Listing<>(
        Tilstandsendring.class, del, etter -> service.historikk(kommune, tiltakId, etter));
  }

  /** Changes the state, as the machine S2 permits; the caller's version stands in If-Match. */
  @PUT
  @Path("{tiltakId}/tilstand")
  @Operation(operationId = "endreTiltakstilstand", summary = "La noe skje med tiltaket")
  @RequireRole({TJENESTELEDER, OKONOM})
  public Registertiltak endre(
      @PathParam("kommune") String kommune,
      @PathParam("tiltakId") String tiltakId,
      Hendelsesinnhold innhold) {
    return service.endreTilstand(
        kommune,
        tiltakId,
        request.requiredVersion(),
        innhold.hendelse() == null ? "" : innhold.hendelse(),
        innhold.begrunnelse() == null ? "" : innhold.begrunnelse());
  }
}
