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
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.core.tiltak.internal.avtale.Avtale;
import no.samtak.core.tiltak.internal.avtale.AvtaleService;
import no.samtak.core.tiltak.internal.avtale.Avtaleforslag;
import no.samtak.core.tiltak.internal.avtale.Avtaleinnhold;
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

/** {@code /api/v1/{kommune}/tiltaksavtaler/{tiltakId}}. */
@Component(service = RestResource.class)
@RestPath(segment = "tiltaksavtaler")
@Path("/{kommune}/tiltaksavtaler")
@Tag(
    name = "tiltaksavtaler",
    description = "Avtaler og maler som må være godkjent før et tiltak åpner")
@RequireRole({TJENESTELEDER, OKONOM})
public final class AvtaleResource implements RestResource {
  private final AvtaleService service;
  private final RequestContext request;

  /** On the service. */
  @Activate
  public AvtaleResource(@Reference AvtaleService service, @Reference RequestContext request) {
    this.service = service;
    this.request = request;
  }

  /** What the tiltak needs, by deadline and name. */
  @GET
  @Path("{tiltakId}")
  @Operation(operationId = "listTiltaksavtaler", summary = "Avtalene og malene tiltaket må ha")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public Listing<Avtale> liste(
      @PathParam("kommune") String kommune,
      @PathParam("tiltakId") String tiltakId,
      @Context PageQuery del) {
    List<Avtale> alle = service.liste(kommune, tiltakId);
    return new Listing<>(Avtale.class, del, etter -> Slice.part(alle, etter, Avtale::id));
  }

  /** What the sources name and the tiltak does not have. */
  @GET
  @Path("{tiltakId}/forslag")
  @Operation(
      operationId = "listAvtaleforslag",
      summary = "Avtaler og maler som kilden nevner og tiltaket ikke har")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public Listing<Avtaleforslag> forslag(
      @PathParam("kommune") String kommune,
      @PathParam("tiltakId") String tiltakId,
      @Context PageQuery del) {
    List<Avtaleforslag> alle = service.forslag(kommune, tiltakId);
    return new Listing<>(
        Avtaleforslag.class, del, etter -> Slice.part(alle, etter, Avtaleforslag::kilde));
  }

  /** One of them, with its version as the ETag. */
  @GET
  @Path("{tiltakId}/{id}")
  @Operation(operationId = "hentTiltaksavtale", summary = "Hent én")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public Avtale hent(
      @PathParam("kommune") String kommune,
      @PathParam("tiltakId") String tiltakId,
      @PathParam("id") String id) {
    return service.hent(kommune, tiltakId, id);
  }

  /** Writes one in; sent twice with one Idempotency-Key it makes one. */
  @POST
  @Path("{tiltakId}")
  @Operation(operationId = "opprettTiltaksavtale", summary = "Før inn en ny")
  public Created<Avtale> opprett(
      @PathParam("kommune") String kommune,
      @PathParam("tiltakId") String tiltakId,
      Avtaleinnhold innhold) {
    Avtale ny = service.opprett(kommune, tiltakId, request.idForCreate(), innhold);
    return new Created<>(ny.id(), ny);
  }

  /** Changes one, also its approval; the caller's version stands in If-Match. */
  @PUT
  @Path("{tiltakId}/{id}")
  @Operation(
      operationId = "endreTiltaksavtale",
      summary = "Endre én, godkjenn den eller trekk godkjenningen")
  public Avtale endre(
      @PathParam("kommune") String kommune,
      @PathParam("tiltakId") String tiltakId,
      @PathParam("id") String id,
      Avtaleinnhold innhold) {
    return service.endre(kommune, tiltakId, id, request.requiredVersion(), innhold);
  }

  /** Takes one out; why stands in the history. */
  @DELETE
  @Path("{tiltakId}/{id}")
  @Operation(operationId = "fjernTiltaksavtale", summary = "Fjern én; tiltaket trenger den ikke")
  public void fjern(
      @PathParam("kommune") String kommune,
      @PathParam("tiltakId") String tiltakId,
      @PathParam("id") String id,
      @Parameter(description = "Hvorfor, høyst 1000 tegn") @QueryParam("begrunnelse")
          @Nullable String begrunnelse) {
    service.fjern(kommune, tiltakId, id, begrunnelse);
  }
}
