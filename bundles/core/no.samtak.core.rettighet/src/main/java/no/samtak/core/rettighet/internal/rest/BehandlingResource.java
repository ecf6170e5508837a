// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.rest;

import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import no.samtak.core.rettighet.internal.protokoll.Behandling;
import no.samtak.core.rettighet.internal.protokoll.ProtokollService;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/{kommune}/behandlinger}: the record of processing. */
@Component(service = RestResource.class)
@RestPath(segment = "behandlinger")
@Path("/{kommune}/behandlinger")
@Tag(name = "behandlinger", description = "Protokoll over behandlinger av personopplysninger")
@RequireRole(TJENESTELEDER)
public final class BehandlingResource implements RestResource {
  private final ProtokollService service;

  /** On the record. */
  @Activate
  public BehandlingResource(@Reference ProtokollService service) {
    this.service = service;
  }

  /** The lines, by module and table. */
  @GET
  @Operation(
      operationId = "listBehandlinger",
      summary = "Hva som er lagret om hvem, hvorfor og hvor lenge, også i moduler som er ute")
  public Listing<BehandlingRad> liste(
      @PathParam("kommune") String kommune, @Context PageQuery del) {
    return new Listing<>(
        BehandlingRad.class,
        del,
        neste ->
            Slice.part(service.behandlinger(), neste, Behandling::nokkel).map(BehandlingRad::av));
  }
}
