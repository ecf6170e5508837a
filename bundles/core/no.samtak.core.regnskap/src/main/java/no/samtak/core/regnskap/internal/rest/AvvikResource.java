// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.core.regnskap.internal.avvik.AvvikService;
import no.samtak.core.regnskap.internal.avvik.Forklaring;
import no.samtak.core.regnskap.internal.avvik.Objektslag;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/{kommune}/avvik}: budget against accounts. */
@Component(service = RestResource.class)
@RestPath(segment = "avvik")
@Path("/{kommune}/avvik")
@Tag(name = "avvik", description = "Budsjett mot regnskap for tiltak og prosjekter, år for år")
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class AvvikResource implements RestResource {
  private static final Texts TEKSTER = Texts.of(AvvikResource.class.getClassLoader());

  private final AvvikService service;
  private final RequestContext request;

  /** On the service. */
  @Activate
  public AvvikResource(@Reference AvvikService service, @Reference RequestContext request) {
    this.service = service;
    this.request = request;
  }

  /**
   * What a person says of a deviation, as it is sent in.
   *
   * @param tekst at most 2000 characters; empty = takes the one before back
   */
  @Schema(name = "NyAvviksforklaring", description = "En forklaring på et avvik")
  public record NyForklaring(
      @Schema(
              description = "Tom = ta tilbake den forrige",
              maxLength = AvvikService.MAKS_TEKST,
              example = "Lønnsoppgjøret ble dyrere enn budsjettert")
          @Nullable String tekst) {}

  /** Every year of every object, the report's project first. */
  @GET
  @Operation(
      operationId = "listAvvik",
      summary = "Budsjett, regnskap og avvik for hvert objekt og år, i kroner og øre")
  public Listing<AvvikSvar> liste(
      @PathParam("kommune") String kommune,
      @Parameter(description = "Bare dette objektet") @QueryParam("objekt") @DefaultValue("")
          String objekt,
      @Parameter(description = "Bare objekter av dette slaget") @QueryParam("slag")
          @Nullable Objektslag slag,
      @Context PageQuery del) {
    Map<String, Forklaring> forklaringer = service.forklaringer(kommune);
    List<AvvikSvar> alle =
        service.objekter(kommune).stream()
            .filter(o -> objekt.isEmpty() || o.id().equals(objekt))
            .filter(o -> slag == null || o.slag() == slag)
            .flatMap(
                o ->
                    o.aar().stream()
                        .map(
                            a ->
                                AvvikSvar.av(
                                    o, a, AvviksobjektSvar.tekst(forklaringer, o.id(), a.aar()))))
            .toList();
    return new Listing<>(AvvikSvar.class, del, neste -> Slice.part(alle, neste, AvvikSvar::nokkel));
  }

  /** One object with its sums and what may explain them. */
  @GET
  @Path("{objekt}")
  @Operation(
      operationId = "hentAvvik",
      summary = "Ett objekt: årene, summen av de årene som kan sammenlignes, mulige forklaringer")
  public AvviksobjektSvar hent(
      @PathParam("kommune") String kommune,
      @PathParam("objekt") String objekt,
      @Parameter(description = "Språket på setningene: nb, nn")
          @QueryParam("lang")
          @DefaultValue("nb")
          String lang) {
    return AvviksobjektSvar.av(
        service.objekt(kommune, objekt),
        service.forklaringer(kommune),
        Language.of(lang.toLowerCase(Locale.ROOT)),
        TEKSTER);
  }

  /** What a person says of a year now, with its version as the ETag; 0 = the object as a whole. */
  @GET
  @Path("{objekt}/{aar}/forklaring")
  @Operation(operationId = "hentAvviksforklaring", summary = "Forklaringen slik den er nå")
  public Forklaring forklaring(
      @PathParam("kommune") String kommune,
      @PathParam("objekt") String objekt,
      @Parameter(description = "Året; 0 = alle årene under ett") @PathParam("aar") int aar) {
    return service.forklaring(kommune, objekt, aar);
  }

  /** All that people have said of a year, the newest first. */
  @GET
  @Path("{objekt}/{aar}/forklaringer")
  @Operation(
      operationId = "listAvviksforklaringer",
      summary = "Alle forklaringene som er skrevet, den nyeste først")
  public Listing<Forklaring> historikk(
      @PathParam("kommune") String kommune,
      @PathParam("objekt") String objekt,
      @Parameter(description = "Året; 0 = alle årene under ett") @PathParam("aar") int aar,
      @Context PageQuery del) {
    List<Forklaring> alle = service.historikk(kommune, objekt, aar);
    return new Listing<>(
        Forklaring.class, del, neste -> Slice.part(alle, neste, f -> String.valueOf(f.versjon())));
  }

  /** Explains a deviation; the version of the explanation before stands in If-Match, 0 = none. */
  @PUT
  @Path("{objekt}/{aar}/forklaring")
  @Operation(
      operationId = "forklarAvvik",
      summary = "Skriv en forklaring; den forrige blir stående i historikken")
  @RequireRole({TJENESTELEDER, OKONOM})
  public Forklaring forklar(
      @PathParam("kommune") String kommune,
      @PathParam("objekt") String objekt,
      @Parameter(description = "Året; 0 = alle årene under ett") @PathParam("aar") int aar,
      NyForklaring ny) {
    return service.forklar(kommune, objekt, aar, request.requiredVersion(), ny.tekst());
  }
}
