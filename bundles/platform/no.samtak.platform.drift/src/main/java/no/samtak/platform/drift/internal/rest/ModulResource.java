// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.drift.internal.modul.Modultjeneste;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/node/moduler}: the node's modules. */
@Component(service = RestResource.class)
@RestPath(segment = "moduler", scope = RestPath.Scope.NODE)
@Path("/node/moduler")
@Tag(name = "moduler", description = "Modulene på noden og det som gjøres med dem")
@RequireRole(Role.OPERATOR)
public final class ModulResource implements RestResource {
  private final Modultjeneste moduler;

  @Activate
  public ModulResource(@Reference Modultjeneste moduler) {
    this.moduler = moduler;
  }

  /** The modules, by name. */
  @GET
  @Operation(operationId = "listModuler", summary = "Modulene på noden, etter navn")
  public Listing<ModulRad> liste(@Context PageQuery del) {
    return new Listing<>(ModulRad.class, del, this::del);
  }

  private Slice<ModulRad> del(PageQuery query) {
    String after = query.after();
    List<ModulRad> rows =
        moduler.moduler().stream()
            .filter(m -> after == null || m.navn().compareTo(after) > 0)
            .limit(query.limit() + 1L)
            .map(ModulRad::of)
            .toList();
    return Slice.of(rows, query.limit(), ModulRad::navn);
  }

  /** One module. */
  @GET
  @Path("{navn}")
  @Operation(operationId = "hentModul", summary = "Én modul")
  public ModulRad hent(
      @Parameter(description = "Modulens korte navn") @PathParam("navn") String navn) {
    return moduler.modul(navn).map(ModulRad::of).orElseThrow(DomainException::notFound);
  }
}
