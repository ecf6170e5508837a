// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import no.samtak.core.radar.internal.oppgave.Oppgave;
import no.samtak.core.radar.internal.oppgave.OppgaveService;
import no.samtak.core.radar.internal.oppgave.Oppgavehendelse;
import no.samtak.core.radar.internal.oppgave.Oppgaveinnhold;
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

/** {@code /api/v1/{kommune}/oppgaver}: tasks that people write down. */
@Component(service = RestResource.class)
@RestPath(segment = "oppgaver")
@Path("/{kommune}/oppgaver")
@Tag(name = "oppgaver", description = "Oppgaver noen har ført opp")
@RequireRole({SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class OppgaveResource implements RestResource {
  private final OppgaveService service;
  private final RequestContext request;

  /** On the service. */
  @Activate
  public OppgaveResource(@Reference OppgaveService service, @Reference RequestContext request) {
    this.service = service;
    this.request = request;
  }

  /** All tasks by day, done ones too. */
  @GET
  @Operation(operationId = "listOppgaver", summary = "Oppgavene etter frist, også de som er gjort")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public Listing<Oppgave> liste(@PathParam("kommune") String kommune, @Context PageQuery del) {
    return new Listing<>(Oppgave.class, del, etter -> service.liste(kommune, etter));
  }

  /** One task, with its version as the ETag. */
  @GET
  @Path("{id}")
  @Operation(operationId = "hentOppgave", summary = "Én oppgave")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public Oppgave hent(@PathParam("kommune") String kommune, @PathParam("id") String id) {
    return service.hent(kommune, id);
  }

  /** What has happened to it, the newest first. */
  @GET
  @Path("{id}/hendelser")
  @Operation(operationId = "listOppgavehendelser", summary = "Historikken, det nyeste først")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public Listing<Oppgavehendelse> hendelser(
      @PathParam("kommune") String kommune, @PathParam("id") String id, @Context PageQuery del) {
    return new Listing<>(
        Oppgavehendelse.class, del, etter -> service.historikk(kommune, id, etter));
  }

  /** Writes one down; sent twice with one Idempotency-Key it makes one. */
  @POST
  @Operation(operationId = "opprettOppgave", summary = "Før opp en oppgave")
  public Created<Oppgave> opprett(@PathParam("kommune") String kommune, Oppgaveinnhold innhold) {
    Oppgave lagt = service.opprett(kommune, request.idForCreate(), innhold);
    return new Created<>(lagt.id(), lagt);
  }

  /** Changes one; the version stands in If-Match. */
  @PUT
  @Path("{id}")
  @Operation(operationId = "endreOppgave", summary = "Endre en oppgave")
  public Oppgave endre(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Oppgaveinnhold innhold) {
    return service.endre(kommune, id, request.requiredVersion(), innhold);
  }

  /** Says whether it is done. */
  @Schema(name = "Oppgavestand", description = "Om oppgaven er gjort")
  public record Stand(
      @Schema(description = "Om den er gjort; ikke oppgitt = nei") @Nullable Boolean ferdig) {}

  /** Says that it is done, or not done after all; the version stands in If-Match. */
  @PUT
  @Path("{id}/stand")
  @Operation(operationId = "settOppgavestand", summary = "Si at den er gjort, eller åpne den igjen")
  public Oppgave sett(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Stand stand) {
    return service.sett(
        kommune, id, request.requiredVersion(), Boolean.TRUE.equals(stand.ferdig()));
  }
}
