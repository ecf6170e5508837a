// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.OPERATOR;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.core.modulstyring.internal.kalender.KalenderService;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.text.Language;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/{kommune}/modulkalender}: what is to come. */
@Component(service = RestResource.class)
@RestPath(segment = "modulkalender")
@Path("/{kommune}/modulkalender")
@Tag(name = "modulkalender", description = "Planlagte endringer av modulene i kommunen")
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM, OPERATOR})
public final class ModulkalenderResource implements RestResource {
  private final KalenderService service;

  /** On the service. */
  @Activate
  public ModulkalenderResource(@Reference KalenderService service) {
    this.service = service;
  }

  /** The coming changes, by day. */
  @GET
  @Operation(operationId = "listModulkalender", summary = "Planlagte endringer, etter dato")
  public Listing<PlanlagtRad> liste(
      @PathParam("kommune") String kommune,
      @Parameter(description = Spraak.HVA) @QueryParam("lang") @DefaultValue("nb") String lang,
      @Context PageQuery del) {
    Language sprak = Spraak.av(lang);
    List<PlanlagtRad> alle =
        service.kalender(kommune).stream().map(p -> PlanlagtRad.av(p, sprak)).toList();
    return new Listing<>(
        PlanlagtRad.class, del, etter -> Slice.part(alle, etter, PlanlagtRad::nokkel));
  }
}
