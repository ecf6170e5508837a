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
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.core.regnskap.internal.hovedbok.Fortegn;
import no.samtak.core.regnskap.internal.hovedbok.Postering;
import no.samtak.core.regnskap.internal.hovedbok.Posteringssok;
import no.samtak.core.regnskap.internal.kostra.KostraService;
import no.samtak.core.regnskap.internal.kostra.OppgittFolketall;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/{kommune}/kostra}: the figures of KOSTRA from the kommune's own ledger. */
@Component(service = RestResource.class)
@RestPath(segment = "kostra")
@Path("/{kommune}/kostra")
@Tag(name = "kostra", description = "KOSTRA-tall av kommunens egen hovedbok")
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class KostraResource implements RestResource {
  private static final String FORTEGN =
      "Hvordan inntekter står i hovedboka; ellers slik årets driftsinntekter tyder på";

  private final KostraService service;
  private final RequestContext request;

  /** On the service. */
  @Activate
  public KostraResource(@Reference KostraService service, @Reference RequestContext request) {
    this.service = service;
    this.request = request;
  }

  /**
   * Inhabitants as they are sent in.
   *
   * @param antall null = takes the entry before back
   * @param kilde where the number is from
   */
  @Schema(name = "NyttFolketall", description = "Innbyggere 18–66 år i et år")
  public record NyttFolketall(
      @Schema(description = "null = ta tilbake det som er ført inn", nullable = true)
          @Nullable Integer antall,
      @Schema(description = "Hvor tallet er fra", maxLength = 300, example = "SSB tabell 07459")
          @Nullable String kilde) {}

  /** The figures of a function in each year of the ledger; lines by year under the path. */
  @GET
  @Operation(
      operationId = "listKostratall",
      summary = "Brutto og netto driftsutgifter for en funksjon, år for år")
  public Listing<KostraaarSvar> liste(
      @PathParam("kommune") String kommune,
      @Parameter(description = "KOSTRA-funksjonen") @QueryParam("funksjon") @DefaultValue("243")
          String funksjon,
      @Parameter(description = FORTEGN) @QueryParam("fortegn") @Nullable Fortegn fortegn,
      @Context PageQuery del) {
    List<KostraaarSvar> alle =
        service.aar(kommune).stream()
            .map(aar -> KostraaarSvar.av(service.tall(kommune, funksjon, aar, fortegn)))
            .toList();
    return new Listing<>(
        KostraaarSvar.class, del, neste -> Slice.part(alle, neste, k -> String.valueOf(k.aar())));
  }

  /** The figures of a function in a year, with each art. */
  @GET
  @Path("{aar}")
  @Operation(
      operationId = "hentKostratall",
      summary = "Brutto og netto driftsutgifter for en funksjon i et år, art for art")
  public KostraSvar hent(
      @PathParam("kommune") String kommune,
      @PathParam("aar") int aar,
      @Parameter(description = "KOSTRA-funksjonen") @QueryParam("funksjon") @DefaultValue("243")
          String funksjon,
      @Parameter(description = FORTEGN) @QueryParam("fortegn") @Nullable Fortegn fortegn) {
    return KostraSvar.av(service.tall(kommune, funksjon, aar, fortegn));
  }

  /** The lines of the computation. */
  @GET
  @Path("{aar}/linjer")
  @Operation(operationId = "listKostralinjer", summary = "Regnestykket, art for art")
  public Listing<KostralinjeSvar> linjer(
      @PathParam("kommune") String kommune,
      @PathParam("aar") int aar,
      @Parameter(description = "KOSTRA-funksjonen") @QueryParam("funksjon") @DefaultValue("243")
          String funksjon,
      @Parameter(description = FORTEGN) @QueryParam("fortegn") @Nullable Fortegn fortegn,
      @Context PageQuery del) {
    List<KostralinjeSvar> alle =
        service.tall(kommune, funksjon, aar, fortegn).linjer().stream()
            .map(KostralinjeSvar::av)
            .toList();
    return new Listing<>(
        KostralinjeSvar.class, del, neste -> Slice.part(alle, neste, KostralinjeSvar::nokkel));
  }

  /** The rows of the ledger behind the figures. */
  @GET
  @Path("{aar}/posteringer")
  @Operation(
      operationId = "listPosteringer",
      summary = "Radene i hovedboka, driftsregnskapet, i filas rekkefølge")
  public Listing<Postering> posteringer(
      @PathParam("kommune") String kommune,
      @PathParam("aar") int aar,
      @Parameter(description = "KOSTRA-funksjonen; tom = alle")
          @QueryParam("funksjon")
          @DefaultValue("")
          String funksjon,
      @Parameter(description = "KOSTRA-arten; tom = alle") @QueryParam("art") @DefaultValue("")
          String art,
      @Parameter(description = "Tiltaket; tom = alle") @QueryParam("tiltak") @DefaultValue("")
          String tiltak,
      @Parameter(description = "Prosjektkoden; tom = alle")
          @QueryParam("prosjekt")
          @DefaultValue("")
          String prosjekt,
      @Context PageQuery del) {
    List<Postering> alle =
        service.posteringer(
            kommune,
            new Posteringssok(
                aar, funksjon.strip(), art.strip(), tiltak.strip(), prosjekt.strip()));
    return new Listing<>(
        Postering.class, del, neste -> Slice.part(alle, neste, p -> String.valueOf(p.rad())));
  }

  /** The inhabitants that a person has entered, with their version as the ETag. */
  @GET
  @Path("{aar}/folketall")
  @Operation(operationId = "hentFolketall", summary = "Innbyggere 18–66 år, ført inn av en person")
  public OppgittFolketall folketall(
      @PathParam("kommune") String kommune, @PathParam("aar") int aar) {
    return service.folketall(kommune, aar);
  }

  /** Enters the inhabitants of a year; the version of the entry before stands in If-Match. */
  @PUT
  @Path("{aar}/folketall")
  @Operation(operationId = "forFolketall", summary = "Før inn innbyggere 18–66 år for et år")
  @RequireRole({TJENESTELEDER, OKONOM})
  public OppgittFolketall forFolketall(
      @PathParam("kommune") String kommune, @PathParam("aar") int aar, NyttFolketall nytt) {
    return service.forFolketall(
        kommune, aar, request.requiredVersion(), nytt.antall(), nytt.kilde());
  }
}
