// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import no.samtak.core.tiltak.internal.finans.Innfasing;
import no.samtak.core.tiltak.internal.finans.scenario.LagretScenario;
import no.samtak.core.tiltak.internal.finans.scenario.ScenarioService;
import no.samtak.core.tiltak.internal.finans.scenario.Scenarioinnhold;
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

/** {@code /api/v1/{kommune}/scenarier}: what the plan would cost if something were otherwise. */
@Component(service = RestResource.class)
@RestPath(segment = "scenarier")
@Path("/{kommune}/scenarier")
@Tag(name = "scenarier", description = "Hva planen ville kostet om noe var annerledes")
@RequireRole({TJENESTELEDER, OKONOM})
public final class ScenarioResource implements RestResource {
  private final ScenarioService service;
  private final RequestContext request;

  /** On the service. */
  @Activate
  public ScenarioResource(@Reference ScenarioService service, @Reference RequestContext request) {
    this.service = service;
    this.request = request;
  }

  /**
   * A scenario as it is sent in.
   *
   * @param navn one line
   * @param delt whether everybody in the kommune may see it; not given = no
   * @param innhold its changes to the plan
   */
  @Schema(name = "NyttScenario", description = "Et scenario med navn")
  public record NyttScenario(
      @Schema(
              description = "Én linje",
              minLength = 1,
              maxLength = ScenarioService.MAKS_NAVN,
              example = "Bare prioritet 1–5")
          @Nullable String navn,
      @Schema(description = "Om alle i kommunen kan se det") @Nullable Boolean delt,
      @Schema(description = "Endringene i planen") @Nullable Scenarioinnhold innhold) {
    private Scenarioinnhold endringer() {
      return innhold == null ? Scenarioinnhold.UENDRET : innhold;
    }
  }

  /** The caller's own and those that are shared, the oldest first. */
  @GET
  @Operation(operationId = "listScenarier", summary = "Egne og delte scenarier, de eldste først")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public Listing<LagretScenario> liste(
      @PathParam("kommune") String kommune, @Context PageQuery del) {
    return new Listing<>(LagretScenario.class, del, etter -> service.liste(kommune, etter));
  }

  /** One scenario, with its version as the ETag. */
  @GET
  @Path("{id}")
  @Operation(operationId = "hentScenario", summary = "Hent ett")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public LagretScenario hent(@PathParam("kommune") String kommune, @PathParam("id") String id) {
    return service.hent(kommune, id);
  }

  /** What the plan would cost, year by year; amounts in 1000 kr. */
  @GET
  @Path("{id}/innfasing")
  @Operation(
      operationId = "listScenarioinnfasing",
      summary = "Kommunens behov i scenariet, år for år; beløp i 1000 kr")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
  public Listing<InnfasingsaarSvar> innfasing(
      @PathParam("kommune") String kommune, @PathParam("id") String id, @Context PageQuery del) {
    LagretScenario scenario = service.hent(kommune, id);
    Innfasing innfasing =
        service.innfasinger(kommune, List.of(scenario.innhold().scenario())).get(0);
    return new Listing<>(
        InnfasingsaarSvar.class, del, etter -> InnfasingsaarSvar.del(innfasing, etter));
  }

  /** Keeps a scenario; sent twice with one Idempotency-Key it makes one. */
  @POST
  @Operation(operationId = "opprettScenario", summary = "Lagre et nytt")
  public Created<LagretScenario> opprett(@PathParam("kommune") String kommune, NyttScenario nytt) {
    LagretScenario lagret =
        service.opprett(
            kommune,
            request.idForCreate(),
            nytt.navn(),
            Boolean.TRUE.equals(nytt.delt()),
            nytt.endringer());
    return new Created<>(lagret.id(), lagret);
  }

  /** Changes one of the caller's own; the version stands in If-Match. */
  @PUT
  @Path("{id}")
  @Operation(operationId = "endreScenario", summary = "Endre et eget")
  public LagretScenario endre(
      @PathParam("kommune") String kommune, @PathParam("id") String id, NyttScenario nytt) {
    return service.endre(
        kommune,
        id,
        request.requiredVersion(),
        nytt.navn(),
        Boolean.TRUE.equals(nytt.delt()),
        nytt.endringer());
  }

  /** Deletes one of the caller's own. */
  @DELETE
  @Path("{id}")
  @Operation(operationId = "slettScenario", summary = "Slett et eget")
  public void slett(@PathParam("kommune") String kommune, @PathParam("id") String id) {
    service.slett(kommune, id);
  }
}
