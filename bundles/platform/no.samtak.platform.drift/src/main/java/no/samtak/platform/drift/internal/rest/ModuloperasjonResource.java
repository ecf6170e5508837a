// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.Created;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.drift.internal.modul.Modultjeneste;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /api/v1/node/moduloperasjoner}: an operation is created, goes on by itself, and is looked
 * at until its status is final.
 */
@Component(service = RestResource.class)
@RestPath(segment = "moduloperasjoner", scope = RestPath.Scope.NODE)
@Path("/node/moduloperasjoner")
@Tag(name = "moduler", description = "Modulene på noden og det som gjøres med dem")
@RequireRole(Role.OPERATOR)
public final class ModuloperasjonResource implements RestResource {
  private final Modultjeneste moduler;
  private final RequestContext request;

  @Activate
  public ModuloperasjonResource(
      @Reference Modultjeneste moduler, @Reference RequestContext request) {
    this.moduler = moduler;
    this.request = request;
  }

  /** Operations, the newest first. */
  @GET
  @Operation(operationId = "listModuloperasjoner", summary = "Det som er gjort, de nyeste først")
  public Listing<OperasjonRad> liste(@Context PageQuery del) {
    return new Listing<>(
        OperasjonRad.class, del, neste -> moduler.operasjoner(neste).map(OperasjonRad::of));
  }

  /** An operation with its steps and log lines, also while it is under way. */
  @GET
  @Path("{id}")
  @Operation(operationId = "hentModuloperasjon", summary = "Én operasjon med trinn og logg")
  public OperasjonSvar hent(@PathParam("id") String id) {
    return moduler.finn(id).map(OperasjonSvar::of).orElseThrow(DomainException::notFound);
  }

  /** Begins an operation. */
  @POST
  @Operation(
      operationId = "opprettModuloperasjon",
      summary = "Sett inn, ta ut, stopp, start, oppgrader, bytt, nødstopp eller glem en modul")
  public Created<OperasjonSvar> opprett(OperasjonInnhold innhold) {
    String id = request.idForCreate();
    return new Created<>(id, OperasjonSvar.of(moduler.bestill(innhold.bestilling(), id)));
  }
}
