// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.rest;

import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import no.samtak.core.samtykke.internal.mal.MalService;
import no.samtak.core.samtykke.internal.mal.Malinnhold;
import no.samtak.core.samtykke.internal.mal.Samtykkemal;
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

/** {@code /api/v1/{kommune}/samtykkemaler}: the templates. No person is in them. */
@Component(service = RestResource.class)
@RestPath(segment = "samtykkemaler")
@Path("/{kommune}/samtykkemaler")
@Tag(name = "samtykkemaler", description = "Maler for samtykke, med versjoner")
@RequireRole({SAKSBEHANDLER, TJENESTELEDER})
public final class SamtykkemalResource implements RestResource {
  private final MalService service;
  private final RequestContext request;

  /** On the service. */
  @Activate
  public SamtykkemalResource(@Reference MalService service, @Reference RequestContext request) {
    this.service = service;
    this.request = request;
  }

  /** All templates, those in use first. */
  @GET
  @Operation(operationId = "listSamtykkemaler", summary = "Malene, de som er i bruk, først")
  public Listing<SamtykkemalSvar> liste(
      @PathParam("kommune") String kommune, @Context PageQuery del) {
    List<SamtykkemalSvar> alle = service.alle(kommune).stream().map(SamtykkemalSvar::av).toList();
    return new Listing<>(
        SamtykkemalSvar.class, del, neste -> Slice.part(alle, neste, SamtykkemalSvar::id));
  }

  /** One template, with its version as the ETag. */
  @GET
  @Path("{id}")
  @Operation(operationId = "hentSamtykkemal", summary = "Én mal i sin nyeste versjon")
  public SamtykkemalSvar hent(@PathParam("kommune") String kommune, @PathParam("id") String id) {
    return SamtykkemalSvar.av(service.hent(kommune, id));
  }

  /** All its versions, the newest first. */
  @GET
  @Path("{id}/versjoner")
  @Operation(
      operationId = "listSamtykkemalversjoner",
      summary = "Alle versjonene av en mal, den nyeste først")
  public Listing<MalversjonRad> versjoner(
      @PathParam("kommune") String kommune, @PathParam("id") String id, @Context PageQuery del) {
    List<MalversjonRad> alle =
        service.versjoner(kommune, id).stream().map(MalversjonRad::av).toList();
    return new Listing<>(
        MalversjonRad.class,
        del,
        neste -> Slice.part(alle, neste, v -> String.valueOf(v.nummer())));
  }

  /** Makes a template; sent twice with one Idempotency-Key it makes one. */
  @POST
  @Operation(operationId = "opprettSamtykkemal", summary = "Lag en mal")
  @RequireRole(TJENESTELEDER)
  public Created<SamtykkemalSvar> opprett(
      @PathParam("kommune") String kommune, Malinnhold innhold) {
    Samtykkemal ny = service.opprett(kommune, request.idForCreate(), innhold);
    return new Created<>(ny.id(), SamtykkemalSvar.av(ny));
  }

  /** Makes a new version; what was signed keeps its own. The version stands in If-Match. */
  @PUT
  @Path("{id}")
  @Operation(
      operationId = "endreSamtykkemal",
      summary = "Lag en ny versjon; det som er signert, beholder sin")
  @RequireRole(TJENESTELEDER)
  public SamtykkemalSvar endre(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Malinnhold innhold) {
    return SamtykkemalSvar.av(service.endre(kommune, id, request.requiredVersion(), innhold));
  }

  /** Takes it out of use; it can no longer be chosen. The version stands in If-Match. */
  @PUT
  @Path("{id}/utgang")
  @Operation(
      operationId = "taUtSamtykkemal",
      summary = "Ta ut av bruk; samtykker som er gitt, blir stående")
  @RequireRole(TJENESTELEDER)
  public SamtykkemalSvar taUt(@PathParam("kommune") String kommune, @PathParam("id") String id) {
    return SamtykkemalSvar.av(service.taUt(kommune, id, request.requiredVersion()));
  }
}
