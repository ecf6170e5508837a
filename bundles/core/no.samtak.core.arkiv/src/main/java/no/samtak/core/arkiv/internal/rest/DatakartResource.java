// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import no.samtak.core.arkiv.internal.kart.DatakartService;
import no.samtak.core.arkiv.internal.kart.Modulhendelse;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/node/datakart}: what data the modules have, also those that are out. */
@Component(service = RestResource.class)
@RestPath(segment = "datakart", scope = RestPath.Scope.NODE)
@Path("/node/datakart")
@Tag(name = "datakart", description = "Hvilke data modulene har, også de som er ute av noden")
@RequireRole(Role.OPERATOR)
public final class DatakartResource implements RestResource {
  private final DatakartService service;

  /** On the service. */
  @Activate
  public DatakartResource(@Reference DatakartService service) {
    this.service = service;
  }

  /** Every module that has told of its data, by name. */
  @GET
  @Operation(operationId = "listDatakart", summary = "Modulene og dataene deres, etter navn")
  public Listing<DatakartRad> liste(@Context PageQuery del) {
    return new Listing<>(
        DatakartRad.class,
        del,
        etter -> Slice.part(service.alle(), etter, b -> b.kart().modul()).map(DatakartRad::av));
  }

  /** One module's map, with the rows counted now. */
  @GET
  @Path("{modul}")
  @Operation(operationId = "hentDatakart", summary = "Datakartet til én modul")
  public DatakartSvar hent(
      @Parameter(description = "Modulens korte navn") @PathParam("modul") String modul) {
    return DatakartSvar.av(service.hent(modul));
  }

  /** What has happened to the module's data, the newest first. */
  @GET
  @Path("{modul}/hendelser")
  @Operation(
      operationId = "listDatakarthendelser",
      summary = "Det som har skjedd med dataene, de nyeste først")
  public Listing<HendelseRad> hendelser(
      @Parameter(description = "Modulens korte navn") @PathParam("modul") String modul,
      @Context PageQuery del) {
    return new Listing<>(
        HendelseRad.class,
        del,
        etter ->
            Slice.part(service.hendelser(modul), etter, Modulhendelse::nokkel)
                .map(HendelseRad::av));
  }
}
