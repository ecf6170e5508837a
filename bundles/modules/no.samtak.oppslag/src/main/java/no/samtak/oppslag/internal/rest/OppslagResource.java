// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.OPERATOR;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.oppslag.internal.Oppslag;
import no.samtak.oppslag.internal.OppslagInnhold;
import no.samtak.oppslag.internal.OppslagService;
import no.samtak.oppslag.internal.OppslagSok;
import no.samtak.platform.api.rest.Created;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.security.RequireRole;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/{kommune}/oppslag}. Errors, versions and file formats are the platform's. */
@Component(service = RestResource.class)
@RestPath(segment = "oppslag")
@Path("/{kommune}/oppslag")
@Tag(name = "oppslag", description = "Oppslag til de ansatte i en kommune")
@RequireRole({SAKSBEHANDLER, TJENESTELEDER})
public final class OppslagResource implements RestResource {
  private final OppslagService service;
  private final RequestContext request;

  @Activate
  public OppslagResource(@Reference OppslagService service, @Reference RequestContext request) {
    this.service = service;
    this.request = request;
  }

  /** The kommune's notices, the newest first. */
  @GET
  @Operation(operationId = "listOppslag", summary = "Liste, de nyeste først")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM, OPERATOR})
  public Listing<Oppslag> liste(
      @PathParam("kommune") String kommune,
      @Parameter(description = "Bare det som vises i dag")
          @QueryParam("gjeldende")
          @DefaultValue("false")
          boolean gjeldende,
      @Parameter(description = "Ord i tittel eller tekst") @QueryParam("sok") @DefaultValue("")
          String sok,
      @Context PageQuery del) {
    OppslagSok hvilke = new OppslagSok(sok.strip(), gjeldende, OppslagSok.ALLE.rekkefolge());
    return new Listing<>(Oppslag.class, del, neste -> service.liste(kommune, hvilke, neste));
  }

  /** One notice, with its version as the ETag. */
  @GET
  @Path("{id}")
  @Operation(operationId = "hentOppslag", summary = "Hent ett")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM, OPERATOR})
  public Oppslag hent(@PathParam("kommune") String kommune, @PathParam("id") String id) {
    return service.hent(kommune, id);
  }

  /** Makes a notice; sent twice with one Idempotency-Key it makes one. */
  @POST
  @Operation(operationId = "opprettOppslag", summary = "Legg inn")
  public Created<Oppslag> opprett(@PathParam("kommune") String kommune, OppslagInnhold innhold) {
    Oppslag nytt = service.opprett(kommune, request.idForCreate(), innhold);
    return new Created<>(nytt.id(), nytt);
  }

  /** Changes the notice that the caller has read, as its If-Match says. */
  @PUT
  @Path("{id}")
  @Operation(operationId = "endreOppslag", summary = "Endre")
  public Oppslag endre(
      @PathParam("kommune") String kommune, @PathParam("id") String id, OppslagInnhold innhold) {
    return service.endre(kommune, id, request.requiredVersion(), innhold);
  }

  /** Deletes a notice for good. */
  @DELETE
  @Path("{id}")
  @Operation(operationId = "slettOppslag", summary = "Slett")
  public void slett(@PathParam("kommune") String kommune, @PathParam("id") String id) {
    service.slett(kommune, id);
  }
}
