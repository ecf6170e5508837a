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
import no.samtak.core.modulstyring.internal.tilstand.TilstandService;
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

/** {@code /api/v1/node/modulmatrise}: every module in every kommune. */
@Component(service = RestResource.class)
@RestPath(segment = "modulmatrise", scope = RestPath.Scope.NODE)
@Path("/node/modulmatrise")
@Tag(name = "modulmatrise", description = "Alle moduler i alle kommuner")
@RequireRole(Role.OPERATOR)
public final class ModulmatriseResource implements RestResource {
  private final TilstandService service;

  /** On the service. */
  @Activate
  public ModulmatriseResource(@Reference TilstandService service) {
    this.service = service;
  }

  /** Of every kommune that the operator covers. */
  @GET
  @Operation(operationId = "listModulmatrise", summary = "Alle moduler i alle kommuner")
  public Listing<ModulRad> liste(
      @Parameter(description = Spraak.HVA) @QueryParam("lang") @DefaultValue("nb") String lang,
      @Context PageQuery del) {
    Language sprak = Spraak.av(lang);
    List<ModulRad> alle = service.matrise().stream().map(r -> ModulRad.av(r, sprak)).toList();
    return new Listing<>(ModulRad.class, del, etter -> Slice.part(alle, etter, ModulRad::nokkel));
  }
}
