// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.OPERATOR;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import no.samtak.core.tiltak.internal.krav.Krav;
import no.samtak.core.tiltak.internal.krav.KravService;
import no.samtak.core.tiltak.internal.krav.Kravinnhold;
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

/** {@code /api/v1/{kommune}/modulkrav}: which kinds of service tiltak require of modules (R3). */
@Component(service = RestResource.class)
@RestPath(segment = "modulkrav")
@Path("/{kommune}/modulkrav")
@Tag(name = "modulkrav", description = "Hvilke slags tjenester tiltakene krever av moduler")
@RequireRole({TJENESTELEDER, OKONOM})
public final class KravResource implements RestResource {
  private final KravService service;
  private final RequestContext request;

  /** On the service. */
  @Activate
  public KravResource(@Reference KravService service, @Reference RequestContext request) {
    this.service = service;
    this.request = request;
  }

  /**
   * A tiltak and a kind of service that it requires.
   *
   * @param tiltakId slug
   * @param modul the kind of service, as in the file {@code modulkrav.csv}
   */
  @Schema(name = "Modulkravrad", description = "Et tiltak og én slags tjeneste det krever")
  public record Rad(String tiltakId, String modul) {}

  /** One row for each kind of service that a tiltak requires, in the shape of the file. */
  @GET
  @Operation(operationId = "listModulkrav", summary = "Hva tiltakene krever, som i modulkrav.csv")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM, OPERATOR})
  public Listing<Rad> liste(@PathParam("kommune") String kommune, @Context PageQuery del) {
    List<Rad> alle =
        service.alle(kommune).stream()
            .flatMap(k -> k.tjenester().stream().map(t -> new Rad(k.tiltakId(), t)))
            .toList();
    return new Listing<>(
        Rad.class, del, etter -> Slice.part(alle, etter, r -> r.tiltakId() + "." + r.modul()));
  }

  /** What one tiltak requires, with its version as the ETag; version 0 is the file's. */
  @GET
  @Path("{tiltakId}")
  @Operation(operationId = "hentModulkrav", summary = "Hva ett tiltak krever")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM, OPERATOR})
  public Krav hent(@PathParam("kommune") String kommune, @PathParam("tiltakId") String tiltakId) {
    return service.hent(kommune, tiltakId);
  }

  /** Saves what one tiltak requires, all of it; the caller's version stands in If-Match. */
  @PUT
  @Path("{tiltakId}")
  @Operation(
      operationId = "lagreModulkrav",
      summary = "Lagre hva ett tiltak krever; siden skriver ingen fil over det")
  public Krav lagre(
      @PathParam("kommune") String kommune,
      @PathParam("tiltakId") String tiltakId,
      Kravinnhold innhold) {
    return service.lagre(kommune, tiltakId, request.requiredVersion(), innhold);
  }
}
