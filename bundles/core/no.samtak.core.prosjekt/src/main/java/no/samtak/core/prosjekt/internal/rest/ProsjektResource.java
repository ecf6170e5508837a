// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import no.samtak.core.prosjekt.internal.kilde.Kildeprosjekt;
import no.samtak.core.prosjekt.internal.prosjekt.Innslag;
import no.samtak.core.prosjekt.internal.prosjekt.Innslagsinnhold;
import no.samtak.core.prosjekt.internal.prosjekt.Prosjekt;
import no.samtak.core.prosjekt.internal.prosjekt.ProsjektService;
import no.samtak.core.prosjekt.internal.prosjekt.Prosjektinnhold;
import no.samtak.core.prosjekt.internal.prosjekt.Rapport;
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

/** {@code /api/v1/{kommune}/prosjekter}: projects with what belongs to them. */
@Component(service = RestResource.class)
@RestPath(segment = "prosjekter")
@Path("/{kommune}/prosjekter")
@Tag(name = "prosjekter", description = "Prosjekter: periode, roller, milepæler, møter, rapporter")
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class ProsjektResource implements RestResource {
  private final ProsjektService service;
  private final RequestContext request;

  /** On the service. */
  @Activate
  public ProsjektResource(@Reference ProsjektService service, @Reference RequestContext request) {
    this.service = service;
    this.request = request;
  }

  /**
   * A version of a report as it is sent in.
   *
   * @param tekst at most 20 000 characters
   * @param levert the day when it was sent; null = not yet
   */
  @Schema(name = "NyProsjektrapport", description = "En versjon av en rapport")
  public record NyRapport(
      @Schema(description = "Teksten", maxLength = ProsjektService.MAKS_RAPPORT)
          @Nullable String tekst,
      @Schema(description = "Når den ble levert; null = ikke ennå", nullable = true)
          @Nullable LocalDate levert) {}

  /** The kommune's projects, the source's first. */
  @GET
  @Operation(operationId = "listProsjekter", summary = "Prosjektene, kildens først")
  public Listing<ProsjektSvar> liste(@PathParam("kommune") String kommune, @Context PageQuery del) {
    List<ProsjektSvar> alle = service.liste(kommune).stream().map(ProsjektSvar::av).toList();
    return new Listing<>(
        ProsjektSvar.class, del, neste -> Slice.part(alle, neste, ProsjektSvar::id));
  }

  /** One project, with its version as the ETag. */
  @GET
  @Path("{id}")
  @Operation(operationId = "hentProsjekt", summary = "Ett prosjekt")
  public ProsjektSvar hent(@PathParam("kommune") String kommune, @PathParam("id") String id) {
    return ProsjektSvar.av(service.hent(kommune, id));
  }

  /** Registers a project; sent twice with one Idempotency-Key it makes one. */
  @POST
  @Operation(operationId = "opprettProsjekt", summary = "Registrer et prosjekt")
  @RequireRole({TJENESTELEDER, OKONOM})
  public Created<ProsjektSvar> opprett(
      @PathParam("kommune") String kommune, Prosjektinnhold innhold) {
    Prosjekt nytt = service.opprett(kommune, request.idForCreate(), innhold);
    return new Created<>(nytt.id(), ProsjektSvar.av(nytt));
  }

  /** Changes a project; the version stands in If-Match, 0 = the source's, not registered yet. */
  @PUT
  @Path("{id}")
  @Operation(operationId = "endreProsjekt", summary = "Endre et prosjekt")
  @RequireRole({TJENESTELEDER, OKONOM})
  public ProsjektSvar endre(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Prosjektinnhold innhold) {
    return ProsjektSvar.av(service.endre(kommune, id, request.requiredVersion(), innhold));
  }

  /** The milestones with their slip, the source's first. */
  @GET
  @Path("{id}/milepaeler")
  @Operation(
      operationId = "listProsjektmilepaeler",
      summary = "Milepælene, planlagt mot nådd, med dager for sent")
  public Listing<MilepaelSvar> milepaeler(
      @PathParam("kommune") String kommune, @PathParam("id") String id, @Context PageQuery del) {
    List<MilepaelSvar> alle =
        service.oversikt(kommune, id).milepaeler().stream().map(MilepaelSvar::av).toList();
    return new Listing<>(
        MilepaelSvar.class, del, neste -> Slice.part(alle, neste, MilepaelSvar::nokkel));
  }

  /** Who meets, expected against held. */
  @GET
  @Path("{id}/motearenaer")
  @Operation(operationId = "listMotearenaer", summary = "Møtene: ventet mot holdt")
  public Listing<ArenaSvar> arenaer(
      @PathParam("kommune") String kommune, @PathParam("id") String id, @Context PageQuery del) {
    List<ArenaSvar> alle =
        service.oversikt(kommune, id).arenaer().stream().map(ArenaSvar::av).toList();
    return new Listing<>(ArenaSvar.class, del, neste -> Slice.part(alle, neste, ArenaSvar::arena));
  }

  /** What the files state of the project, fact by fact. */
  @GET
  @Path("{id}/kildeopplysninger")
  @Operation(
      operationId = "listProsjektopplysninger",
      summary = "Det de innleste filene sier om prosjektet, sted for sted")
  public Listing<OpplysningSvar> opplysninger(
      @PathParam("kommune") String kommune, @PathParam("id") String id, @Context PageQuery del) {
    List<OpplysningSvar> alle =
        service
            .oversikt(kommune, id)
            .kilde()
            .map(Kildeprosjekt::opplysninger)
            .orElse(List.of())
            .stream()
            .map(OpplysningSvar::av)
            .toList();
    return new Listing<>(
        OpplysningSvar.class, del, neste -> Slice.part(alle, neste, o -> o.fil() + "-" + o.rad()));
  }

  /** What people keep of the project. */
  @GET
  @Path("{id}/innslag")
  @Operation(
      operationId = "listProsjektinnslag",
      summary = "Det folk har ført: roller, milepæler, møter, effekter, utfordringer")
  public Listing<Innslag> innslag(
      @PathParam("kommune") String kommune, @PathParam("id") String id, @Context PageQuery del) {
    List<Innslag> alle = service.oversikt(kommune, id).innslag();
    return new Listing<>(Innslag.class, del, neste -> Slice.part(alle, neste, Innslag::id));
  }

  /** One entry, with its version as the ETag. */
  @GET
  @Path("{id}/innslag/{innslag}")
  @Operation(operationId = "hentProsjektinnslag", summary = "Ett innslag")
  public Innslag hentInnslag(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @PathParam("innslag") String innslag) {
    return service.innslag(kommune, id, innslag);
  }

  /** Adds an entry; sent twice with one Idempotency-Key it makes one. */
  @POST
  @Path("{id}/innslag")
  @Operation(operationId = "opprettProsjektinnslag", summary = "Før inn et innslag")
  @RequireRole({SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public Created<Innslag> leggTil(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Innslagsinnhold innhold) {
    Innslag nytt = service.leggTil(kommune, id, request.idForCreate(), innhold);
    return new Created<>(nytt.id(), nytt);
  }

  /** Changes an entry; the version stands in If-Match. */
  @PUT
  @Path("{id}/innslag/{innslag}")
  @Operation(operationId = "endreProsjektinnslag", summary = "Endre et innslag; slaget står")
  @RequireRole({SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public Innslag endreInnslag(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @PathParam("innslag") String innslag,
      Innslagsinnhold innhold) {
    return service.endreInnslag(kommune, id, innslag, request.requiredVersion(), innhold);
  }

  /** Takes an entry away. */
  @DELETE
  @Path("{id}/innslag/{innslag}")
  @Operation(operationId = "slettProsjektinnslag", summary = "Slett et innslag")
  @RequireRole({TJENESTELEDER, OKONOM})
  public void slettInnslag(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @PathParam("innslag") String innslag) {
    service.slettInnslag(kommune, id, innslag);
  }

  /** The reports that are asked for, with their deadlines. */
  @GET
  @Path("{id}/rapporter")
  @Operation(operationId = "listProsjektrapporter", summary = "Rapportene som skal leveres")
  public Listing<RapportfristSvar> rapporter(
      @PathParam("kommune") String kommune, @PathParam("id") String id, @Context PageQuery del) {
    List<RapportfristSvar> alle =
        service.oversikt(kommune, id).rapporter().stream().map(RapportfristSvar::av).toList();
    return new Listing<>(
        RapportfristSvar.class,
        del,
        neste -> Slice.part(alle, neste, r -> String.valueOf(r.nummer())));
  }

  /** The newest text of a report, with its version as the ETag; 0 = the final report. */
  @GET
  @Path("{id}/rapporter/{nummer}")
  @Operation(operationId = "hentProsjektrapport", summary = "Teksten i en rapport slik den er nå")
  public Rapport rapport(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @Parameter(description = "0 = sluttrapporten") @PathParam("nummer") int nummer) {
    return service.rapport(kommune, id, nummer);
  }

  /** All versions of a report, the newest first. */
  @GET
  @Path("{id}/rapporter/{nummer}/versjoner")
  @Operation(
      operationId = "listRapportversjoner",
      summary = "Alle versjonene av en rapport, den nyeste først")
  public Listing<Rapport> versjoner(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @Parameter(description = "0 = sluttrapporten") @PathParam("nummer") int nummer,
      @Context PageQuery del) {
    List<Rapport> alle = service.versjoner(kommune, id, nummer);
    return new Listing<>(
        Rapport.class, del, neste -> Slice.part(alle, neste, r -> String.valueOf(r.versjon())));
  }

  /** Keeps a version of a report; the version before stands in If-Match, 0 = none. */
  @PUT
  @Path("{id}/rapporter/{nummer}")
  @Operation(
      operationId = "skrivProsjektrapport",
      summary = "Skriv en rapport; de forrige versjonene blir stående")
  @RequireRole({SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public Rapport skriv(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @Parameter(description = "0 = sluttrapporten") @PathParam("nummer") int nummer,
      NyRapport ny) {
    return service.skriv(kommune, id, nummer, request.requiredVersion(), ny.tekst(), ny.levert());
  }
}
