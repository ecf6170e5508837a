// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.core.tiltak.internal.finans.Gruppering;
import no.samtak.core.tiltak.internal.finans.Innfasing;
import no.samtak.core.tiltak.internal.finans.InnfasingService;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/{kommune}/innfasing}: the need per year. */
@Component(service = RestResource.class)
@RestPath(segment = "innfasing")
@Path("/{kommune}/innfasing")
@Tag(name = "innfasing", description = "Hva planen koster kommunen år for år")
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class InnfasingResource implements RestResource {
  private final InnfasingService service;

  /** On the service. */
  @Activate
  public InnfasingResource(@Reference InnfasingService service) {
    this.service = service;
  }

  /** The years of the plan, the first first; empty where no plan has been read in. */
  @GET
  @Operation(
      operationId = "listInnfasing",
      summary = "Kommunens behov og de eksterne pengene, år for år; beløp i 1000 kr")
  public Listing<InnfasingsaarSvar> liste(
      @PathParam("kommune") String kommune, @Context PageQuery del) {
    Innfasing innfasing = service.innfasing(kommune);
    return new Listing<>(
        InnfasingsaarSvar.class, del, etter -> InnfasingsaarSvar.del(innfasing, etter));
  }

  /** The years of each group of tiltak; the groups' sums are the plan's. */
  @GET
  @Path("grupper")
  @Operation(
      operationId = "listInnfasingsgrupper",
      summary = "Behovet etter ansvarlig, planområde eller finansiering; beløp i 1000 kr")
  public Listing<GruppeSvar> grupper(
      @PathParam("kommune") String kommune,
      @Parameter(description = "Hva tiltakene grupperes etter")
          @QueryParam("gruppering")
          @DefaultValue("ANSVARLIG")
          Gruppering hva,
      @Context PageQuery del) {
    List<GruppeSvar> alle = new ArrayList<>();
    service
        .grupper(kommune, hva)
        .forEach(g -> g.innfasing().aar().forEach(a -> alle.add(GruppeSvar.av(g.navn(), a))));
    return new Listing<>(
        GruppeSvar.class, del, neste -> Slice.part(alle, neste, GruppeSvar::nokkel));
  }
}
