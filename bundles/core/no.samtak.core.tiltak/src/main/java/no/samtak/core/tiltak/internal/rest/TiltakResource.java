// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.tiltak.internal.endring.Endring;
import no.samtak.core.tiltak.internal.endring.Handlinger;
import no.samtak.core.tiltak.internal.tidslinje.TidslinjeService;
import no.samtak.core.tiltak.internal.tiltak.Registertiltak;
import no.samtak.core.tiltak.internal.tiltak.Tilstandsendring;
import no.samtak.core.tiltak.internal.tiltak.TiltakService;
import no.samtak.core.tiltak.internal.tiltak.TiltakSok;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/{kommune}/tiltak}. */
@Component(service = RestResource.class)
@RestPath(segment = "tiltak")
@Path("/{kommune}/tiltak")
@Tag(name = "tiltak", description = "Tiltak i en kommune, og tilstanden de er i")
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class TiltakResource implements RestResource {
  private static final String SPRAK = "Språket på setningene: nb, nn";

  private final TiltakService service;
  private final TidslinjeService tidslinjer;
  private final Handlinger handlinger;
  private final RequestContext request;

  /** On the services. */
  @Activate
  public TiltakResource(
      @Reference TiltakService service,
      @Reference TidslinjeService tidslinjer,
      @Reference Handlinger handlinger,
      @Reference RequestContext request) {
    this.service = service;
    this.tidslinjer = tidslinjer;
    this.handlinger = handlinger;
    this.request = request;
  }

  /** The kommune's tiltak by name. */
  @GET
  @Operation(operationId = "listTiltak", summary = "Tiltakene i kommunen, etter navn")
  public Listing<Registertiltak> liste(
      @PathParam("kommune") String kommune,
      @Parameter(description = "Ord i navn, id eller målgruppe")
          @QueryParam("sok")
          @DefaultValue("")
          String sok,
      @Parameter(description = "Bare tiltak i denne tilstanden") @QueryParam("tilstand")
          @Nullable TiltakTilstand tilstand,
      @Context PageQuery del) {
    TiltakSok hvilke = new TiltakSok(sok.strip(), tilstand, TiltakSok.Orden.NAVN, false);
    return new Listing<>(Registertiltak.class, del, etter -> service.liste(kommune, hvilke, etter));
  }

  /** One tiltak, with its version as the ETag. */
  @GET
  @Path("{tiltakId}")
  @Operation(operationId = "hentTiltak", summary = "Ett tiltak")
  public Registertiltak hent(
      @PathParam("kommune") String kommune, @PathParam("tiltakId") String tiltakId) {
    return service.hent(kommune, tiltakId);
  }

  /** What has happened to a tiltak, the newest first. */
  @GET
  @Path("{tiltakId}/hendelser")
  @Operation(operationId = "listTiltakshendelser", summary = "Historikken, det nyeste først")
  public Listing<Tilstandsendring> hendelser(
      @PathParam("kommune") String kommune,
      @PathParam("tiltakId") String tiltakId,
      @Context PageQuery del) {
    return new Listing<>(
        Tilstandsendring.class, del, etter -> service.historikk(kommune, tiltakId, etter));
  }

  /** What stands in the way of each change that can come next. */
  @GET
  @Path("{tiltakId}/vakter")
  @Operation(
      operationId = "listTiltaksvakter",
      summary = "Hva hver vakt sier om hver endring av tilstanden som kan komme nå")
  public Listing<VaktSvar> vakter(
      @PathParam("kommune") String kommune,
      @PathParam("tiltakId") String tiltakId,
      @Parameter(description = SPRAK) @QueryParam("lang") @DefaultValue("nb") String lang,
      @Context PageQuery del) {
    Language sprak = Language.of(lang.toLowerCase(Locale.ROOT));
    List<VaktSvar> alle =
        service.porter(kommune, tiltakId).stream()
            .flatMap(p -> p.svar().stream().map(s -> VaktSvar.av(p, s, sprak)))
            .toList();
    return new Listing<>(VaktSvar.class, del, etter -> Slice.part(alle, etter, VaktSvar::nokkel));
  }

  /** Who pays, funding by funding and year by year; empty without a register of fundings. */
  @GET
  @Path("{tiltakId}/finansiering")
  @Operation(
      operationId = "listTiltaksfinansiering",
      summary = "Hvem som betaler for tiltaket år for år; ukjente beløp er utelatt")
  public Listing<FinansieringsaarSvar> finansiering(
      @PathParam("kommune") String kommune,
      @PathParam("tiltakId") String tiltakId,
      @Context PageQuery del) {
    List<FinansieringsaarSvar> alle =
        tidslinjer.av(kommune, tiltakId).map(FinansieringsaarSvar::av).orElse(List.of());
    return new Listing<>(
        FinansieringsaarSvar.class,
        del,
        etter -> Slice.part(alle, etter, FinansieringsaarSvar::nokkel));
  }

  /** What people have changed in the tiltak's registers, the newest first. */
  @GET
  @Path("{tiltakId}/endringer")
  @Operation(
      operationId = "listTiltaksendringer",
      summary = "Endringene i tiltakets registre, de nyeste først")
  public Listing<Endring> endringer(
      @PathParam("kommune") String kommune,
      @PathParam("tiltakId") String tiltakId,
      @Context PageQuery del) {
    String slug = service.hent(kommune, tiltakId).tiltakId();
    return new Listing<>(Endring.class, del, etter -> handlinger.av(kommune, slug, etter));
  }

  /** Changes the state, as the machine S2 permits; the caller's version stands in If-Match. */
  @PUT
  @Path("{tiltakId}/tilstand")
  @Operation(operationId = "endreTiltakstilstand", summary = "La noe skje med tiltaket")
  @RequireRole({TJENESTELEDER, OKONOM})
  public Registertiltak endre(
      @PathParam("kommune") String kommune,
      @PathParam("tiltakId") String tiltakId,
      Hendelsesinnhold innhold) {
    return service.endreTilstand(
        kommune,
        tiltakId,
        request.requiredVersion(),
        innhold.hendelse() == null ? "" : innhold.hendelse(),
        innhold.begrunnelse() == null ? "" : innhold.begrunnelse());
  }
}
