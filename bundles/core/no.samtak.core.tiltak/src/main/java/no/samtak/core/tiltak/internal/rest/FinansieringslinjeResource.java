// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import no.samtak.core.tiltak.internal.finans.InnfasingService;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.security.RequireRole;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/{kommune}/finansieringslinjer}. */
@Component(service = RestResource.class)
@RestPath(segment = "finansieringslinjer")
@Path("/{kommune}/finansieringslinjer")
@Tag(name = "finansiering", description = "Linjene i finansieringsplanen, slik kilden har dem")
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class FinansieringslinjeResource implements RestResource {
  private final InnfasingService service;

  /** On the service. */
  @Activate
  public FinansieringslinjeResource(@Reference InnfasingService service) {
    this.service = service;
  }

  /** The lines of the plan in the source's order; amounts in 1000 kr. */
  @GET
  @Operation(
      operationId = "listFinansieringslinjer",
      summary = "Linjene i planen, i kildens rekkefølge; beløp i 1000 kr")
  public Listing<FinansieringslinjeSvar> liste(
      @PathParam("kommune") String kommune, @Context PageQuery del) {
    return new Listing<>(
        FinansieringslinjeSvar.class,
        del,
        etter -> service.linjer(kommune, etter).map(FinansieringslinjeSvar::av));
  }
}
