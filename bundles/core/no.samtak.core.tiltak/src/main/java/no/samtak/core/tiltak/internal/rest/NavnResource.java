// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.core.tiltak.internal.samme.Navneforslag;
import no.samtak.core.tiltak.internal.samme.Navneforslag.Svar;
import no.samtak.core.tiltak.internal.samme.SammeService;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/{kommune}/tiltaksnavn}. */
@Component(service = RestResource.class)
@RestPath(segment = "tiltaksnavn")
@Path("/{kommune}/tiltaksnavn")
@Tag(name = "tiltaksnavn", description = "Navn som kan være samme tiltak")
@RequireRole({TJENESTELEDER, OKONOM})
public final class NavnResource implements RestResource {
  private final SammeService service;

  /** On the service. */
  @Activate
  public NavnResource(@Reference SammeService service) {
    this.service = service;
  }

  /**
   * A decision.
   *
   * @param svar SAMME or IKKE_SAMME
   * @param blir of two tiltak that are one, the slug of the one that stays; not given = the first
   * @param begrunnelse why, at most 1000 characters
   */
  @Schema(name = "Navnesvar", description = "Om to navn er samme tiltak, og hvorfor")
  public record Navnesvar(
      @Schema(allowableValues = {"SAMME", "IKKE_SAMME"}) @Nullable Svar svar,
      @Schema(description = "Tiltaket som blir stående; utelatt = det første")
          @Nullable String blir,
      @Schema(maxLength = 1000) @Nullable String begrunnelse) {}

  /**
   * Two tiltak that are one.
   *
   * @param gaar slug of the one that goes
   * @param begrunnelse why, at most 1000 characters
   */
  @Schema(name = "Sammenslaing", description = "Tiltaket som er det samme, og hvorfor")
  public record Sammenslaing(
      @Schema(description = "Tiltaket som går inn i det andre") @Nullable String gaar,
      @Schema(maxLength = 1000) @Nullable String begrunnelse) {}

  /** Proposals and decisions, those without a decision first. */
  @GET
  @Operation(
      operationId = "listNavneforslag",
      summary = "Navn som kan være samme tiltak, og det som er avgjort")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public Listing<Navneforslag> liste(
      @PathParam("kommune") String kommune,
      @Parameter(description = "Bare med dette svaret") @QueryParam("svar") @Nullable Svar svar,
      @Context PageQuery del) {
    List<Navneforslag> alle =
        service.forslag(kommune).stream().filter(f -> svar == null || f.svar() == svar).toList();
    return new Listing<>(
        Navneforslag.class, del, etter -> Slice.part(alle, etter, Navneforslag::id));
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Operation(operationId = "hentNavneforslag", summary = "Hent ett")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public Navneforslag hent(@PathParam("kommune") String kommune, @PathParam("id") String id) {
    return service.hent(kommune, id);
  }

  /** Decides, once; a decision is changed by taking it back first. */
  @PUT
  @Path("{id}/avgjorelse")
  @Operation(operationId = "avgjorNavneforslag", summary = "Slå sammen eller hold fra hverandre")
  public Navneforslag avgjor(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Navnesvar innhold) {
    return service.avgjor(kommune, id, innhold.svar(), innhold.blir(), innhold.begrunnelse());
  }

  /** Takes a decision back. */
  @DELETE
  @Path("{id}/avgjorelse")
  @Operation(operationId = "angreNavneavgjorelse", summary = "Angre en avgjørelse, med grunn")
  public void angre(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @Parameter(description = "Hvorfor, høyst 1000 tegn") @QueryParam("begrunnelse")
          @Nullable String begrunnelse) {
    service.angre(kommune, id, begrunnelse);
  }

  /** Joins two tiltak that no rule proposes. */
  @PUT
  @Path("sammen/{tiltakId}")
  @Operation(
      operationId = "slaSammenTiltak",
      summary = "Slå et annet tiltak sammen med dette, som blir stående")
  public Navneforslag slaSammen(
      @PathParam("kommune") String kommune,
      @PathParam("tiltakId") String tiltakId,
      Sammenslaing innhold) {
    return service.slaSammen(kommune, tiltakId, innhold.gaar(), innhold.begrunnelse());
  }
}
