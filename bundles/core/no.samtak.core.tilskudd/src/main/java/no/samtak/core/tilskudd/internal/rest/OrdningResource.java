// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import no.samtak.core.tilskudd.internal.ordning.Ordning;
import no.samtak.core.tilskudd.internal.ordning.OrdningService;
import no.samtak.core.tilskudd.internal.ordning.Ordningsskjema;
import no.samtak.platform.api.rest.Created;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/{kommune}/ordninger}: funders' schemes and their rules. */
@Component(service = RestResource.class)
@RestPath(segment = "ordninger")
@Path("/{kommune}/ordninger")
@Tag(name = "ordninger", description = "Tilskuddsordninger og reglene for dem")
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class OrdningResource implements RestResource {
  private final OrdningService service;
  private final RequestContext request;

  /** On the service. */
  @Activate
  public OrdningResource(@Reference OrdningService service, @Reference RequestContext request) {
    this.service = service;
    this.request = request;
  }

  /** The kommune's schemes by funder and name. */
  @GET
  @Operation(operationId = "listOrdninger", summary = "Ordningene etter tilskuddsgiver og navn")
  public Listing<OrdningSvar> liste(@PathParam("kommune") String kommune, @Context PageQuery del) {
    return new Listing<>(
        OrdningSvar.class,
        del,
        etter -> Slice.part(service.alle(kommune), etter, Ordning::id).map(OrdningSvar::av));
  }

  /** One scheme, with its version as the ETag. */
  @GET
  @Path("{id}")
  @Operation(operationId = "hentOrdning", summary = "Én ordning")
  public OrdningSvar hent(@PathParam("kommune") String kommune, @PathParam("id") String id) {
    return OrdningSvar.av(service.hent(kommune, id));
  }

  /** Registers a scheme; sent twice with one Idempotency-Key it makes one. */
  @POST
  @Operation(operationId = "opprettOrdning", summary = "Før inn en ordning")
  @RequireRole({TJENESTELEDER, OKONOM})
  public Created<OrdningSvar> opprett(
      @PathParam("kommune") String kommune, Ordningsskjema innhold) {
    Ordning ny = service.opprett(kommune, request.idForCreate(), innhold);
    return new Created<>(ny.id(), OrdningSvar.av(ny));
  }

  /** Changes a scheme; the version stands in If-Match. */
  @PUT
  @Path("{id}")
  @Operation(operationId = "endreOrdning", summary = "Endre en ordning")
  @RequireRole({TJENESTELEDER, OKONOM})
  public OrdningSvar endre(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Ordningsskjema innhold) {
    return OrdningSvar.av(service.endre(kommune, id, request.requiredVersion(), innhold));
  }
}
