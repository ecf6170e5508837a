// SPDX-License-Identifier: EUPL-1.2
package no.eksempel.telefonvakt;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.security.RequireRole;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/{kommune}/telefonvakt}. */
@Component(service = RestResource.class)
@RestPath(segment = "telefonvakt")
@Path("/{kommune}/telefonvakt")
@Tag(name = "telefonvakt", description = "Hvilken telefon som svarer i dag")
public final class TelefonvaktResource implements RestResource {
  private final Vaktliste vaktliste;

  @Activate
  public TelefonvaktResource(@Reference Vaktliste vaktliste) {
    this.vaktliste = vaktliste;
  }

  @GET
  @Operation(operationId = "hentTelefonvakt", summary = "Telefonen som svarer i dag")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER})
  public Telefonvakt hent(@PathParam("kommune") String kommune) {
    return vaktliste.hent(kommune);
  }

  @PUT
  @Operation(operationId = "settTelefonvakt", summary = "Sett telefonen som svarer i dag")
  @RequireRole({SAKSBEHANDLER, TJENESTELEDER})
  public Telefonvakt sett(@PathParam("kommune") String kommune, Telefonvakt vakt) {
    return vaktliste.sett(kommune, vakt);
  }
}
