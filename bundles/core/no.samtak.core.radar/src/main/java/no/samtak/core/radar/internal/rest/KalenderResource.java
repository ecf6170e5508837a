// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.core.radar.internal.kalender.Abonnement;
import no.samtak.core.radar.internal.kalender.AbonnementService;
import no.samtak.core.radar.internal.kalender.Kalenderskriver;
import no.samtak.core.radar.internal.kalender.NyttAbonnement;
import no.samtak.platform.api.rest.Created;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.PublicAccess;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/{kommune}/kalender}: the deadlines for calendar programs. */
@Component(service = RestResource.class)
@RestPath(segment = "kalender")
@Path("/{kommune}/kalender")
@Tag(name = "kalender", description = "Fristene som kalender andre programmer abonnerer på")
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class KalenderResource implements RestResource {
  private static final Texts TEKSTER = Texts.of(KalenderResource.class.getClassLoader());

  private final AbonnementService service;
  private final TenantDirectory kommuner;
  private final RequestContext request;
  private final Clock clock;

  /** On the service. */
  @Activate
  public KalenderResource(
      @Reference AbonnementService service,
      @Reference TenantDirectory kommuner,
      @Reference RequestContext request,
      @Reference Clock clock) {
    this.service = service;
    this.kommuner = kommuner;
    this.request = request;
    this.clock = clock;
  }

  /** The caller's own subscriptions. */
  @GET
  @Operation(operationId = "listKalenderabonnementer", summary = "Egne abonnementer")
  public Listing<Abonnement> liste(@PathParam("kommune") String kommune, @Context PageQuery del) {
    List<Abonnement> mine = service.mine(kommune);
    return new Listing<>(Abonnement.class, del, etter -> Slice.part(mine, etter, Abonnement::id));
  }

  /**
   * What a subscription is called.
   *
   * @param navn one line
   */
  @Schema(name = "Kalendernavn", description = "Hva abonnementet kalles")
  public record Navn(
      @Schema(
              description = "Én linje",
              minLength = 1,
              maxLength = AbonnementService.MAKS_NAVN,
              example = "Telefonen")
          @Nullable String navn) {}

  /**
   * A subscription that was just made.
   *
   * @param adresse path of the feed, told this once; null where an earlier request made it
   */
  @Schema(name = "NyttKalenderabonnement", description = "Et nytt abonnement med adressen sin")
  public record Nytt(
      Abonnement abonnement,
      @Schema(
              description =
                  "Stien kalenderen leses fra. Vises bare denne ene gangen; ikke oppgitt når en"
                      + " tidligere forespørsel lagde abonnementet")
          @Nullable String adresse) {
    /** Without the address, so that its secret never lands in a log. */
    @Override
    public String toString() {
      return "Nytt[" + abonnement.id() + "]";
    }
  }

  /** Makes a subscription; its address is told this once. */
  @POST
  @Operation(
      operationId = "opprettKalenderabonnement",
      summary = "Lag et abonnement; adressen vises bare nå")
  public Created<Nytt> opprett(@PathParam("kommune") String kommune, Navn navn) {
    NyttAbonnement nytt = service.opprett(kommune, request.idForCreate(), navn.navn());
    return new Created<>(
        nytt.abonnement().id(), new Nytt(nytt.abonnement(), nytt.adresse(kommune)));
  }

  /** Revokes one of the caller's own. */
  @DELETE
  @Path("{id}")
  @Operation(operationId = "trekkKalenderabonnement", summary = "Trekk et abonnement tilbake")
  public void trekk(@PathParam("kommune") String kommune, @PathParam("id") String id) {
    service.trekk(kommune, id);
  }

  /** The deadlines as iCalendar, for whoever has the address. */
  @GET
  @Path("{hemmelighet}.ics")
  @Produces("text/calendar")
  @Operation(
      operationId = "lesKalender",
      summary = "Fristene som iCalendar (RFC 5545); adressen er nøkkelen")
  @PublicAccess(
      reason =
          "Calendar programs cannot sign in: 256 secret bits in the address, revocable, hold while"
              + " the owner may read the deadlines; never a person")
  public byte[] les(
      @PathParam("kommune") String kommune,
      @Parameter(description = "Hemmeligheten i adressen") @PathParam("hemmelighet")
          String hemmelighet,
      @Parameter(description = RadarResource.SPRAK + "; ellers kommunens eget")
          @QueryParam("lang")
          @DefaultValue("")
          String lang) {
    AbonnementService.Lest lest = service.les(kommune, hemmelighet);
    Tenant tenant = kommuner.find(kommune).orElse(new Tenant(kommune, kommune, Language.NB));
    return Kalenderskriver.skriv(
            tenant.name(),
            lest,
            clock.instant(),
            lang.isEmpty() ? tenant.language() : RadarResource.sprak(lang),
            TEKSTER)
        .getBytes(StandardCharsets.UTF_8);
  }
}
