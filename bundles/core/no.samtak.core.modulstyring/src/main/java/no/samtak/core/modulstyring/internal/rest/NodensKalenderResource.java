// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.core.modulstyring.internal.kalender.KalenderService;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.text.Language;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/node/modulkalender}: what is to come in every kommune. */
@Component(service = RestResource.class)
@RestPath(segment = "modulkalender", scope = RestPath.Scope.NODE)
@Path("/node/modulkalender")
@Tag(name = "nodekalender", description = "Planlagte endringer av moduler i alle kommuner")
@RequireRole(Role.OPERATOR)
public final class NodensKalenderResource implements RestResource {
  private final KalenderService service;

  /** On the service. */
  @Activate
  public NodensKalenderResource(@Reference KalenderService service) {
    this.service = service;
  }

  /** Of every kommune that the operator covers. */
  @GET
  @Operation(
      operationId = "listNodensModulkalender",
      summary = "Planlagte endringer av moduler i alle kommuner")
  public Listing<PlanlagtRad> liste(
      @Parameter(description = Spraak.HVA) @QueryParam("lang") @DefaultValue("nb") String lang,
      @Context PageQuery del) {
    Language sprak = Spraak.av(lang);
    List<PlanlagtRad> alle = service.alle().stream().map(r -> PlanlagtRad.av(r, sprak)).toList();
    return new Listing<>(
        PlanlagtRad.class, del, etter -> Slice.part(alle, etter, PlanlagtRad::nokkel));
  }
}
