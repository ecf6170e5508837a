// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.core.tilskudd.internal.felles.Hendelse;
import no.samtak.core.tilskudd.internal.giver.GiverService;
import no.samtak.core.tilskudd.internal.giver.Giverrad;
import no.samtak.core.tilskudd.internal.giver.Giverskjema;
import no.samtak.core.tilskudd.internal.giver.Giverslag;
import no.samtak.core.tilskudd.internal.giver.Giversok;
import no.samtak.platform.api.rest.Created;
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

/** {@code /api/v1/{kommune}/finansieringskilder}: those who give money. */
@Component(service = RestResource.class)
@RestPath(segment = "finansieringskilder")
@Path("/{kommune}/finansieringskilder")
@Tag(name = "finansieringskilder", description = "De som gir penger, og navnene de er nevnt med")
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class GiverResource implements RestResource {
  private final GiverService service;
  private final RequestContext request;

  /**
   * Whose a name is.
   *
   * @param til id of the funder in the register
   */
  @Schema(name = "Finansieringskildeknytning", description = "Hvem navnet tilhører")
  public record Knytning(
      @Schema(description = "Id på finansieringskilden i registeret") @Nullable String til) {}

  /** On the service. */
  @Activate
  public GiverResource(@Reference GiverService service, @Reference RequestContext request) {
    this.service = service;
    this.request = request;
  }

  /** The kommune's funders by name, names that are nobody's among them. */
  @GET
  @Operation(
      operationId = "listFinansieringskilder",
      summary = "Finansieringskildene etter navn, også navn som ikke er knyttet til noen")
  public Listing<GiverRad> liste(
      @PathParam("kommune") String kommune,
      @Parameter(description = "Ord i et navn, organisasjonsnummer eller merknad")
          @QueryParam("sok")
          @DefaultValue("")
          String sok,
      @Parameter(description = "Bare de som står slik") @QueryParam("stand")
          Giverrad.@Nullable Stand stand,
      @Parameter(description = "Bare av dette slaget") @QueryParam("slag") @Nullable Giverslag slag,
      @Context PageQuery del) {
    Giversok hvilke = new Giversok(sok.strip(), stand, slag, Giversok.Orden.NAVN, false);
    return new Listing<>(
        GiverRad.class, del, etter -> service.liste(kommune, hvilke, etter).map(GiverRad::av));
  }

  /** One funder with all that has one of its names; its version as the ETag. */
  @GET
  @Path("{id}")
  @Operation(
      operationId = "hentFinansieringskilde",
      summary = "Én finansieringskilde med ordninger, søknader og finansieringer")
  public GiverSvar hent(@PathParam("kommune") String kommune, @PathParam("id") String id) {
    return GiverSvar.av(service.hent(kommune, id));
  }

  /** What people have done with it, the newest first. */
  @GET
  @Path("{id}/hendelser")
  @Operation(
      operationId = "listFinansieringskildehendelser",
      summary = "Historikken, det nyeste først")
  public Listing<Hendelse> hendelser(
      @PathParam("kommune") String kommune, @PathParam("id") String id, @Context PageQuery del) {
    return new Listing<>(Hendelse.class, del, etter -> service.historikk(kommune, id, etter));
  }

  /** Registers a funder; sent twice with one Idempotency-Key it makes one. */
  @POST
  @Operation(operationId = "opprettFinansieringskilde", summary = "Før inn en finansieringskilde")
  @RequireRole({TJENESTELEDER, OKONOM})
  public Created<GiverSvar> opprett(@PathParam("kommune") String kommune, Giverskjema innhold) {
    String id = service.opprett(kommune, request.idForCreate(), innhold).id();
    return new Created<>(id, hent(kommune, id));
  }

  /** Takes in one that stands in a file or in the data only. */
  @POST
  @Path("{id}/overtakelser")
  @Operation(
      operationId = "taInnFinansieringskilde",
      summary = "Ta inn i registeret det som bare står i en fil eller i dataene")
  @RequireRole({TJENESTELEDER, OKONOM})
  public Created<GiverSvar> taInn(
      @PathParam("kommune") String kommune, @PathParam("id") String id) {
    String ny = service.taInn(kommune, id, request.idForCreate()).id();
    return new Created<>(ny, hent(kommune, ny));
  }

  /** What it was taken in as, with its version as the ETag. */
  @GET
  @Path("{id}/overtakelser/{ny}")
  @Operation(
      operationId = "hentInntattFinansieringskilde",
      summary = "Finansieringskilden som navnet ble tatt inn som")
  public GiverSvar tattInn(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @PathParam("ny") String ny) {
    return hent(kommune, ny);
  }

  /** Says whose a name is that is nobody's. */
  @PUT
  @Path("{id}/knytning")
  @Operation(
      operationId = "knyttFinansieringskilde",
      summary = "Si hvem et navn i dataene tilhører; det blir et av navnene til den")
  @RequireRole({TJENESTELEDER, OKONOM})
  public GiverSvar knytt(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Knytning innhold) {
    String til = innhold.til();
    return hent(kommune, service.knytt(kommune, id, til == null ? "" : til).id());
  }

  /** Changes a funder; the version stands in If-Match. */
  @PUT
  @Path("{id}")
  @Operation(operationId = "endreFinansieringskilde", summary = "Endre en finansieringskilde")
  @RequireRole({TJENESTELEDER, OKONOM})
  public GiverSvar endre(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Giverskjema innhold) {
    service.endre(kommune, id, request.requiredVersion(), innhold);
    return hent(kommune, id);
  }
}
