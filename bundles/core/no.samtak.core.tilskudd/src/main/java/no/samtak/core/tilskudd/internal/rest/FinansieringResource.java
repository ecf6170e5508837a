// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import no.samtak.core.tilskudd.internal.felles.Hendelse;
import no.samtak.core.tilskudd.internal.finansiering.FinansieringService;
import no.samtak.core.tilskudd.internal.finansiering.Finansieringsskjema;
import no.samtak.core.tilskudd.internal.finansiering.Finansieringssok;
import no.samtak.core.tilskudd.internal.finansiering.Innstilling;
import no.samtak.core.tilskudd.internal.finansiering.Registrert;
import no.samtak.core.tilskudd.internal.finansiering.Tiltakspenger;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.Created;
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

/** {@code /api/v1/{kommune}/finansieringer}: who pays for a tiltak, from when to when (S1). */
@Component(service = RestResource.class)
@RestPath(segment = "finansieringer")
@Path("/{kommune}/finansieringer")
@Tag(name = "finansieringer", description = "Hvem som betaler tiltakene, og hvor lenge")
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class FinansieringResource implements RestResource {
  private final FinansieringService service;
  private final RequestContext request;

  /** On the service. */
  @Activate
  public FinansieringResource(
      @Reference FinansieringService service, @Reference RequestContext request) {
    this.service = service;
    this.request = request;
  }

  /** The kommune's fundings by last funded day. */
  @GET
  @Operation(
      operationId = "listFinansieringer",
      summary = "Finansieringene etter siste dag med penger, også de som bare står i en plan")
  public Listing<FinansieringRad> liste(
      @PathParam("kommune") String kommune,
      @Parameter(description = "Ord i tiltak, kilde, ordning eller merknad")
          @QueryParam("sok")
          @DefaultValue("")
          String sok,
      @Parameter(description = "Bare i denne tilstanden") @QueryParam("tilstand")
          @Nullable FinansieringTilstand tilstand,
      @Parameter(description = "Bare av dette tiltaket") @QueryParam("tiltak") @DefaultValue("")
          String tiltak,
      @Context PageQuery del) {
    Finansieringssok hvilke =
        new Finansieringssok(
            sok.strip(), tilstand, tiltak.strip(), false, Finansieringssok.Orden.TIL, false);
    return new Listing<>(
        FinansieringRad.class,
        del,
        etter -> service.liste(kommune, hvilke, etter).map(FinansieringRad::av));
  }

  /** The tiltak whose money is uncertain or has come to its end, the first to end first. */
  @GET
  @Path("usikre")
  @Operation(
      operationId = "listUsikre",
      summary = "Tiltak der finansieringen er usikker eller slutt, de som slutter først, først")
  public Listing<UsikkerRad> usikre(@PathParam("kommune") String kommune, @Context PageQuery del) {
    return new Listing<>(
        UsikkerRad.class,
        del,
        etter ->
            Slice.part(service.truede(kommune), etter, Tiltakspenger::tiltakId)
                .map(UsikkerRad::av));
  }

  /** What the kommune has chosen, with its version as the ETag. */
  @GET
  @Path("innstilling")
  @Operation(operationId = "hentFinansieringsinnstilling", summary = "Det kommunen har valgt")
  public Innstilling innstilling(@PathParam("kommune") String kommune) {
    return service.innstilling(kommune);
  }

  /**
   * What is to be chosen.
   *
   * @param varselMaaneder 1 to 60
   */
  @Schema(name = "Finansieringsinnstillingsvalg", description = "Det kommunen velger")
  public record Valg(
      @Schema(
              description = "Så mange måneder før siste dag er finansieringen usikker",
              minimum = "1",
              maximum = "60",
              example = "12")
          @Nullable Integer varselMaaneder) {}

  /** Chooses how early money is called uncertain; the version stands in If-Match. */
  @PUT
  @Path("innstilling")
  @Operation(
      operationId = "endreFinansieringsinnstilling",
      summary = "Velg hvor tidlig finansieringen regnes som usikker")
  @RequireRole({TJENESTELEDER, OKONOM})
  public Innstilling velg(@PathParam("kommune") String kommune, Valg valg) {
    return service.velg(kommune, request.requiredVersion(), valg.varselMaaneder());
  }

  /** One funding, with its version as the ETag. */
  @GET
  @Path("{id}")
  @Operation(operationId = "hentFinansiering", summary = "Én finansiering")
  public FinansieringSvar hent(@PathParam("kommune") String kommune, @PathParam("id") String id) {
    return svar(kommune, service.hent(kommune, id));
  }

  private FinansieringSvar svar(String kommune, Registrert f) {
    return FinansieringSvar.av(f, service.ordningsbrudd(kommune, f));
  }

  /** What people have done with it, the newest first. */
  @GET
  @Path("{id}/hendelser")
  @Operation(operationId = "listFinansieringshendelser", summary = "Historikken, det nyeste først")
  public Listing<Hendelse> hendelser(
      @PathParam("kommune") String kommune, @PathParam("id") String id, @Context PageQuery del) {
    return new Listing<>(Hendelse.class, del, etter -> service.historikk(kommune, id, etter));
  }

  /** Registers a funding, as an idea; sent twice with one Idempotency-Key it makes one. */
  @POST
  @Operation(operationId = "opprettFinansiering", summary = "Før inn en finansiering")
  @RequireRole({TJENESTELEDER, OKONOM})
  public Created<FinansieringSvar> opprett(
      @PathParam("kommune") String kommune, Finansieringsskjema innhold) {
    Registrert ny = service.opprett(kommune, request.idForCreate(), innhold);
    return new Created<>(ny.id(), svar(kommune, ny));
  }

  /** Takes over a funding that stands in a plan only; once. */
  @POST
  @Path("{id}/overtakelser")
  @Operation(
      operationId = "overtaFinansiering",
      summary = "Ta over en finansiering fra planen, så den kan følges")
  @RequireRole({TJENESTELEDER, OKONOM})
  public Created<FinansieringSvar> overta(
      @PathParam("kommune") String kommune, @PathParam("id") String id) {
    Registrert ny = service.overta(kommune, id, request.idForCreate());
    return new Created<>(ny.id(), svar(kommune, ny));
  }

  /** What a plan's funding was taken over to, with its version as the ETag. */
  @GET
  @Path("{id}/overtakelser/{ny}")
  @Operation(
      operationId = "hentOvertattFinansiering",
      summary = "Finansieringen som planens ble tatt over til")
  public FinansieringSvar overtatt(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @PathParam("ny") String ny) {
    Registrert f = service.hent(kommune, ny);
    if (f.plannokkel().isEmpty() || !id.equals(Registrert.FRA_PLANEN + f.plannokkel())) {
      throw DomainException.notFound();
    }
    return svar(kommune, f);
  }

  /** Changes a funding; the version stands in If-Match. */
  @PUT
  @Path("{id}")
  @Operation(operationId = "endreFinansiering", summary = "Endre en finansiering")
  @RequireRole({TJENESTELEDER, OKONOM})
  public FinansieringSvar endre(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      Finansieringsskjema innhold) {
    return svar(kommune, service.endre(kommune, id, request.requiredVersion(), innhold));
  }

  /** Lets an event of S1 happen; the version stands in If-Match. */
  @PUT
  @Path("{id}/tilstand")
  @Operation(
      operationId = "endreFinansieringstilstand",
      summary = "La noe skje med en finansiering, med begrunnelse")
  @RequireRole({TJENESTELEDER, OKONOM})
  public FinansieringSvar endreTilstand(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Tilstandsvalg valg) {
    return svar(
        kommune,
        service.endreTilstand(
            kommune,
            id,
            request.requiredVersion(),
            valg.hendelse() == null ? "" : valg.hendelse().name(),
            valg.begrunnelse() == null ? "" : valg.begrunnelse()));
  }
}
