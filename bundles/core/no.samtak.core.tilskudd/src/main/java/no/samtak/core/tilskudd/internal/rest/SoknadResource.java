// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.core.tilskudd.internal.felles.Hendelse;
import no.samtak.core.tilskudd.internal.felles.Pengeslag;
import no.samtak.core.tilskudd.internal.soknad.Soknad;
import no.samtak.core.tilskudd.internal.soknad.SoknadService;
import no.samtak.core.tilskudd.internal.soknad.Soknadsskjema;
import no.samtak.core.tilskudd.internal.soknad.Soknadssok;
import no.samtak.core.tilskudd.internal.soknad.Soknadssum;
import no.samtak.core.tilskudd.internal.soknad.Soknadstilstand;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.Created;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.security.RequireRole;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/{kommune}/soknader}: applications and awards (UC1). */
@Component(service = RestResource.class)
@RestPath(segment = "soknader")
@Path("/{kommune}/soknader")
@Tag(name = "soknader", description = "Søknader om tilskudd, og tilsagnene")
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class SoknadResource implements RestResource {
  private static final String SOK =
      "Ord i kilde, ordning, formål, delprosjekt, tiltak eller merknad";

  private final SoknadService service;
  private final RequestContext request;

  /** On the service. */
  @Activate
  public SoknadResource(@Reference SoknadService service, @Reference RequestContext request) {
    this.service = service;
    this.request = request;
  }

  /** The kommune's applications by day, those of unknown day last. */
  @GET
  @Operation(
      operationId = "listSoknader",
      summary = "Søknadene etter dato, også de som bare står i en kilde")
  public Listing<SoknadRad> liste(
      @PathParam("kommune") String kommune,
      @Parameter(description = SOK) @QueryParam("sok") @DefaultValue("") String sok,
      @Parameter(description = "Bare i denne tilstanden") @QueryParam("tilstand")
          @Nullable Soknadstilstand tilstand,
      @Parameter(description = "Bare av dette slaget penger") @QueryParam("slag")
          @Nullable Pengeslag slag,
      @Parameter(description = "Bare hos denne") @QueryParam("kilde") @DefaultValue("")
          String kilde,
      @Context PageQuery del) {
    Soknadssok hvilke = hvilke(sok, tilstand, slag, kilde);
    return new Listing<>(
        SoknadRad.class, del, etter -> service.liste(kommune, hvilke, etter).map(SoknadRad::av));
  }

  /** The sums of the same selection; what is unknown is counted, not guessed. */
  @GET
  @Path("sum")
  @Operation(operationId = "hentSoknadssum", summary = "Summen av søknader og tilsagn")
  public Soknadssum sum(
      @PathParam("kommune") String kommune,
      @Parameter(description = SOK) @QueryParam("sok") @DefaultValue("") String sok,
      @Parameter(description = "Bare i denne tilstanden") @QueryParam("tilstand")
          @Nullable Soknadstilstand tilstand,
      @Parameter(description = "Bare av dette slaget penger") @QueryParam("slag")
          @Nullable Pengeslag slag,
      @Parameter(description = "Bare hos denne") @QueryParam("kilde") @DefaultValue("")
          String kilde) {
    return service.sum(kommune, hvilke(sok, tilstand, slag, kilde));
  }

  private static Soknadssok hvilke(
      String sok, @Nullable Soknadstilstand tilstand, @Nullable Pengeslag slag, String kilde) {
    return new Soknadssok(
        sok.strip(), tilstand, slag, kilde.strip(), Soknadssok.Orden.SENDT, false);
  }

  /** One application, with its version as the ETag. */
  @GET
  @Path("{id}")
  @Operation(operationId = "hentSoknad", summary = "Én søknad")
  public SoknadSvar hent(@PathParam("kommune") String kommune, @PathParam("id") String id) {
    return svar(kommune, service.hent(kommune, id));
  }

  private SoknadSvar svar(String kommune, Soknad soknad) {
    return SoknadSvar.av(soknad, service.ordningsbrudd(kommune, soknad));
  }

  /** What people have done with it, the newest first. */
  @GET
  @Path("{id}/hendelser")
  @Operation(operationId = "listSoknadshendelser", summary = "Historikken, det nyeste først")
  public Listing<Hendelse> hendelser(
      @PathParam("kommune") String kommune, @PathParam("id") String id, @Context PageQuery del) {
    return new Listing<>(Hendelse.class, del, etter -> service.historikk(kommune, id, etter));
  }

  /** Registers an application; sent twice with one Idempotency-Key it makes one. */
  @POST
  @Operation(operationId = "opprettSoknad", summary = "Før inn en søknad")
  @RequireRole({TJENESTELEDER, OKONOM})
  public Created<SoknadSvar> opprett(@PathParam("kommune") String kommune, Soknadsskjema innhold) {
    Soknad ny = service.opprett(kommune, request.idForCreate(), innhold);
    return new Created<>(ny.id(), svar(kommune, ny));
  }

  /** Takes over an application that stands in a source only. */
  @POST
  @Path("{id}/overtakelser")
  @Operation(
      operationId = "overtaSoknad",
      summary = "Ta over en søknad fra en kilde, så den kan endres")
  @RequireRole({TJENESTELEDER, OKONOM})
  public Created<SoknadSvar> overta(
      @PathParam("kommune") String kommune, @PathParam("id") String id) {
    Soknad ny = service.overta(kommune, id, request.idForCreate());
    return new Created<>(ny.id(), svar(kommune, ny));
  }

  /** What a source's application was taken over to, with its version as the ETag. */
  @GET
  @Path("{id}/overtakelser/{ny}")
  @Operation(operationId = "hentOvertattSoknad", summary = "Søknaden som kildens ble tatt over til")
  public SoknadSvar overtatt(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @PathParam("ny") String ny) {
    Soknad soknad = service.hent(kommune, ny);
    if (soknad.fraKilden() || !id.equals(Soknad.FRA_KILDEN + soknad.kildenokkel())) {
      throw DomainException.notFound();
    }
    return svar(kommune, soknad);
  }

  /** Changes an application; the version stands in If-Match. */
  @PUT
  @Path("{id}")
  @Operation(operationId = "endreSoknad", summary = "Endre en søknad")
  @RequireRole({TJENESTELEDER, OKONOM})
  public SoknadSvar endre(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Soknadsskjema innhold) {
    return svar(kommune, service.endre(kommune, id, request.requiredVersion(), innhold));
  }
}
