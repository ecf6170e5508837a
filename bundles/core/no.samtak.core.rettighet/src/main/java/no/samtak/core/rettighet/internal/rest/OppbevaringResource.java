// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.rest;

import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import no.samtak.core.rettighet.internal.oppbevaring.Forfall;
import no.samtak.core.rettighet.internal.oppbevaring.Kjoring;
import no.samtak.core.rettighet.internal.oppbevaring.OppbevaringService;
import no.samtak.platform.api.rest.Created;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/{kommune}/oppbevaring}: what is due by the rules of retention, and the runs. */
@Component(service = RestResource.class)
@RestPath(segment = "oppbevaring")
@Path("/{kommune}/oppbevaring")
@Tag(name = "oppbevaring", description = "Sletting etter oppbevaringsreglene i datakartene")
@RequireRole(TJENESTELEDER)
public final class OppbevaringResource implements RestResource {
  private final OppbevaringService service;
  private final RequestContext request;

  /** On the service. */
  @Activate
  public OppbevaringResource(
      @Reference OppbevaringService service, @Reference RequestContext request) {
    this.service = service;
    this.request = request;
  }

  /** What is due today; changes nothing. */
  @GET
  @Operation(
      operationId = "listForfall",
      summary = "Det som er eldre enn reglene sier, tabell for tabell; endrer ingenting")
  public Listing<ForfallRad> forfalt(@PathParam("kommune") String kommune, @Context PageQuery del) {
    List<Forfall> alle = service.forfalt(kommune);
    return new Listing<>(
        ForfallRad.class,
        del,
        neste -> Slice.part(alle, neste, Forfall::tabell).map(ForfallRad::av));
  }

  /** The runs, the newest first. */
  @GET
  @Path("kjoringer")
  @Operation(operationId = "listOppbevaringskjoringer", summary = "Slettingene, de nyeste først")
  public Listing<KjoringSvar> kjoringer(
      @PathParam("kommune") String kommune, @Context PageQuery del) {
    List<Kjoring> alle = service.kjoringer(kommune);
    return new Listing<>(
        KjoringSvar.class, del, neste -> Slice.part(alle, neste, Kjoring::id).map(KjoringSvar::av));
  }

  /** Takes away what is due; sent twice with one Idempotency-Key it is done once. */
  @POST
  @Path("kjoringer")
  @Operation(operationId = "slettForfalt", summary = "Slett det som er forfalt")
  public Created<KjoringSvar> kjor(@PathParam("kommune") String kommune, KjoringInnhold innhold) {
    Kjoring k = service.kjor(kommune, request.idForCreate(), innhold.bekreft(), innhold.grunn());
    return new Created<>(k.id(), KjoringSvar.av(k));
  }

  /** One run. */
  @GET
  @Path("kjoringer/{id}")
  @Operation(operationId = "hentOppbevaringskjoring", summary = "Én sletting")
  public KjoringSvar hent(@PathParam("kommune") String kommune, @PathParam("id") String id) {
    return KjoringSvar.av(service.hent(kommune, id));
  }

  /** The report of a run. */
  @GET
  @Path("kjoringer/{id}/rapport")
  @Operation(
      operationId = "listOppbevaringsrapport",
      summary = "Rapporten: hva som ble borte, hva som ble beholdt og hvorfor")
  public Listing<LinjeRad> rapport(
      @PathParam("kommune") String kommune, @PathParam("id") String id, @Context PageQuery del) {
    List<LinjeRad> linjer = service.hent(kommune, id).linjer().stream().map(LinjeRad::av).toList();
    return new Listing<>(LinjeRad.class, del, neste -> Slice.part(linjer, neste, LinjeRad::nokkel));
  }
}
