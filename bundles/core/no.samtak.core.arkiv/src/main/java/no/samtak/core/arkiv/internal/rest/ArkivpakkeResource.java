// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.rest;

import static no.samtak.core.arkiv.internal.rest.ArkivpakkeInnhold.tekst;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import no.samtak.core.arkiv.internal.pakke.PakkeService;
import no.samtak.platform.api.rest.Created;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /api/v1/node/arkivpakker}: archives of what modules hold. A package that takes long is
 * BEGYNT when it is answered, and is looked at until it is not.
 */
@Component(service = RestResource.class)
@RestPath(segment = "arkivpakker", scope = RestPath.Scope.NODE)
@Path("/node/arkivpakker")
@Tag(name = "arkivpakker", description = "Arkivpakker av dataene til moduler")
@RequireRole(Role.OPERATOR)
public final class ArkivpakkeResource implements RestResource {
  private final PakkeService service;
  private final RequestContext request;

  /** On the service. */
  @Activate
  public ArkivpakkeResource(@Reference PakkeService service, @Reference RequestContext request) {
    this.service = service;
    this.request = request;
  }

  /** Packages, the newest first. */
  @GET
  @Operation(operationId = "listArkivpakker", summary = "Arkivpakkene, de nyeste først")
  public Listing<ArkivpakkeRad> liste(@Context PageQuery del) {
    return new Listing<>(
        ArkivpakkeRad.class, del, etter -> service.liste(etter).map(ArkivpakkeRad::av));
  }

  /** One package, also while it is written. */
  @GET
  @Path("{id}")
  @Operation(operationId = "hentArkivpakke", summary = "Én arkivpakke med tabeller og summer")
  public ArkivpakkeSvar hent(@PathParam("id") String id) {
    return ArkivpakkeSvar.av(service.hent(id));
  }

  /** Writes a package and verifies it. */
  @POST
  @Operation(
      operationId = "opprettArkivpakke",
      summary = "Lag en arkivpakke av en modul, for én kommune eller alle")
  public Created<ArkivpakkeSvar> opprett(ArkivpakkeInnhold innhold) {
    String id = request.idForCreate();
    return new Created<>(
        id,
        ArkivpakkeSvar.av(
            service.bestill(
                id, tekst(innhold.modul()), tekst(innhold.kommune()), tekst(innhold.grunn()))));
  }

  /** Reads a package back. */
  @POST
  @Path("{id}/kontroll")
  @Operation(
      operationId = "kontrollerArkivpakke",
      summary = "Les pakken tilbake og sammenlign den med databasen")
  public KontrollSvar kontroller(@PathParam("id") String id) {
    return KontrollSvar.av(service.kontroller(id));
  }
}
