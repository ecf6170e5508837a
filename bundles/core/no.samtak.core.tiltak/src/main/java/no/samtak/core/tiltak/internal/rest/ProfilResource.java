// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import no.samtak.core.tiltak.internal.profil.Profil;
import no.samtak.core.tiltak.internal.profil.ProfilService;
import no.samtak.core.tiltak.internal.profil.Profilinnhold;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.security.RequireRole;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/{kommune}/tiltaksprofiler/{tiltakId}}. */
@Component(service = RestResource.class)
@RestPath(segment = "tiltaksprofiler")
@Path("/{kommune}/tiltaksprofiler")
@Tag(name = "tiltaksprofiler", description = "Hva tiltakene er: for hvem, hvor mange, av hvem")
@RequireRole({TJENESTELEDER, OKONOM})
public final class ProfilResource implements RestResource {
  private final ProfilService service;
  private final RequestContext request;

  /** On the service. */
  @Activate
  public ProfilResource(@Reference ProfilService service, @Reference RequestContext request) {
    this.service = service;
    this.request = request;
  }

  /** What a tiltak is, with its version as the ETag; the plan's proposal has version 0. */
  @GET
  @Path("{tiltakId}")
  @Operation(
      operationId = "hentTiltaksprofil",
      summary = "Hva tiltaket er; foreslått ut fra planen til noen har lagret det")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public Profil hent(@PathParam("kommune") String kommune, @PathParam("tiltakId") String tiltakId) {
    return service.hent(kommune, tiltakId);
  }

  /** Saves what a tiltak is, all of it; the caller's version stands in If-Match. */
  @PUT
  @Path("{tiltakId}")
  @Operation(
      operationId = "lagreTiltaksprofil",
      summary = "Lagre hva tiltaket er; det som utelates, er ikke lenger oppgitt")
  public Profil lagre(
      @PathParam("kommune") String kommune,
      @PathParam("tiltakId") String tiltakId,
      Profilinnhold innhold) {
    return service.lagre(kommune, tiltakId, request.requiredVersion(), innhold);
  }
}
