// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.rest;

import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.core.samtykke.internal.samtykke.DeltService;
import no.samtak.core.samtykke.internal.samtykke.Fortelling;
import no.samtak.core.samtykke.internal.samtykke.Personnokkel;
import no.samtak.core.samtykke.internal.samtykke.Samtykke;
import no.samtak.core.samtykke.internal.samtykke.SamtykkeService;
import no.samtak.core.samtykke.internal.samtykke.Samtykkeinnhold;
import no.samtak.core.samtykke.internal.samtykke.Samtykkeoversikt;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.Created;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /api/v1/{kommune}/samtykker?tjeneste=&person=}: a person's consents. Who is not to know of
 * the person is told that there is none.
 */
@Component(service = RestResource.class)
@RestPath(segment = "samtykker")
@Path("/{kommune}/samtykker")
@Tag(name = "samtykker", description = "Samtykke til deling (oppheving av taushetsplikt)")
@RequireRole({SAKSBEHANDLER, TJENESTELEDER})
public final class SamtykkeResource implements RestResource {
  private static final String TJENESTE = "Personens egen tjeneste";
  private static final String PERSON = "Personens tilfeldige id i tjenesten";

  private final SamtykkeService service;
  private final DeltService delt;
  private final RequestContext request;

  /** On the services. */
  @Activate
  public SamtykkeResource(
      @Reference SamtykkeService service,
      @Reference DeltService delt,
      @Reference RequestContext request) {
    this.service = service;
    this.delt = delt;
    this.request = request;
  }

  /** All that the person was asked, the newest question first. */
  @GET
  @Operation(operationId = "listSamtykker", summary = "Samtykkene til en person, de nyeste først")
  public Listing<SamtykkeSvar> liste(
      @PathParam("kommune") String kommune,
      @Parameter(description = TJENESTE) @QueryParam("tjeneste") @Nullable String tjeneste,
      @Parameter(description = PERSON) @QueryParam("person") @Nullable String person,
      @Context PageQuery del) {
    Samtykkeoversikt alt = service.oversikt(hvem(kommune, tjeneste, person));
    List<SamtykkeSvar> alle =
        alt.samtykker().stream().map(s -> SamtykkeSvar.av(s, alt.dag())).toList();
    return new Listing<>(
        SamtykkeSvar.class, del, neste -> Slice.part(alle, neste, SamtykkeSvar::id));
  }

  /** One consent, with its version as the ETag. */
  @GET
  @Path("{id}")
  @Operation(operationId = "hentSamtykke", summary = "Ett samtykke")
  public SamtykkeSvar hent(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @Parameter(description = TJENESTE) @QueryParam("tjeneste") @Nullable String tjeneste,
      @Parameter(description = PERSON) @QueryParam("person") @Nullable String person) {
    return svar(service.hent(hvem(kommune, tjeneste, person), id).samtykke());
  }

  /** What happened to one, the newest first. */
  @GET
  @Path("{id}/hendelser")
  @Operation(
      operationId = "listSamtykkehendelser",
      summary = "Det som har skjedd med et samtykke, det nyeste først")
  public Listing<HendelseRad> hendelser(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @Parameter(description = TJENESTE) @QueryParam("tjeneste") @Nullable String tjeneste,
      @Parameter(description = PERSON) @QueryParam("person") @Nullable String person,
      @Context PageQuery del) {
    List<HendelseRad> alle =
        service.hent(hvem(kommune, tjeneste, person), id).hendelser().stream()
            .map(HendelseRad::av)
            .toList();
    return new Listing<>(
        HendelseRad.class, del, neste -> Slice.part(alle, neste, h -> String.valueOf(h.nummer())));
  }

  /** Asks the person; sent twice with one Idempotency-Key it asks once. */
  @POST
  @Operation(operationId = "sporOmSamtykke", summary = "Spør en person om samtykke")
  public Created<SamtykkeSvar> spor(
      @PathParam("kommune") String kommune,
      @Parameter(description = TJENESTE) @QueryParam("tjeneste") @Nullable String tjeneste,
      @Parameter(description = PERSON) @QueryParam("person") @Nullable String person,
      Samtykkeinnhold innhold) {
    Samtykke nytt = service.spor(hvem(kommune, tjeneste, person), request.idForCreate(), innhold);
    return new Created<>(nytt.id(), svar(nytt));
  }

  /** Keeps the person's answer. */
  @PUT
  @Path("{id}/svar")
  @Operation(operationId = "svarPaSamtykke", summary = "Før det personen svarte, ja eller nei")
  public SamtykkeSvar svar(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @Parameter(description = TJENESTE) @QueryParam("tjeneste") @Nullable String tjeneste,
      @Parameter(description = PERSON) @QueryParam("person") @Nullable String person,
      Svarinnhold innhold) {
    if (innhold.ja() == null) {
      throw mangler("ja");
    }
    Personnokkel hvem = hvem(kommune, tjeneste, person);
    return svar(
        innhold.ja()
            ? service.gi(hvem, id, innhold.tilSvar())
            : service.avsla(hvem, id, innhold.grunn()));
  }

  /** Takes it back: holds from the next read on every node. Sent twice it does no more. */
  @PUT
  @Path("{id}/tilbaketrekking")
  @Operation(
      operationId = "trekkSamtykke",
      summary = "Trekk tilbake; gjelder fra neste lesing, på alle noder")
  public SamtykkeSvar trekk(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @Parameter(description = TJENESTE) @QueryParam("tjeneste") @Nullable String tjeneste,
      @Parameter(description = PERSON) @QueryParam("person") @Nullable String person,
      Grunninnhold innhold) {
    return svar(service.trekk(hvem(kommune, tjeneste, person), id, innhold.grunn()));
  }

  /** Those outside the services who may be told something today. */
  @GET
  @Path("kan-fortelles")
  @Operation(
      operationId = "listKanFortelles",
      summary = "Pårørende og andre utenfor som kan få vite noe om personen i dag")
  public Listing<FortellbarRad> kanFortelles(
      @PathParam("kommune") String kommune,
      @Parameter(description = TJENESTE) @QueryParam("tjeneste") @Nullable String tjeneste,
      @Parameter(description = PERSON) @QueryParam("person") @Nullable String person,
      @Context PageQuery del) {
    Samtykkeoversikt alt = service.oversikt(hvem(kommune, tjeneste, person));
    List<FortellbarRad> alle =
        alt.samtykker().stream()
            .filter(s -> s.kanFortelles(alt.dag()))
            .map(FortellbarRad::av)
            .toList();
    return new Listing<>(
        FortellbarRad.class, del, neste -> Slice.part(alle, neste, FortellbarRad::samtykke));
  }

  /** Enters that something was told; sent twice with one Idempotency-Key it is entered once. */
  @POST
  @Path("{id}/fortalt")
  @Operation(
      operationId = "forFortalt",
      summary = "Før at en pårørende eller en utenfor er fortalt noe, etter samtykket")
  public SamtykkeSvar fortalt(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @Parameter(description = TJENESTE) @QueryParam("tjeneste") @Nullable String tjeneste,
      @Parameter(description = PERSON) @QueryParam("person") @Nullable String person,
      Fortelling fortelling) {
    return svar(
        service.fortell(hvem(kommune, tjeneste, person), id, request.idForCreate(), fortelling));
  }

  /** Puts another in its place, given at once; sent twice with one Idempotency-Key it makes one. */
  @POST
  @Path("{id}/endring")
  @Operation(
      operationId = "endreSamtykke",
      summary = "Sett et nytt samtykke i stedet; det som ble signert, blir stående")
  public SamtykkeSvar endre(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @Parameter(description = TJENESTE) @QueryParam("tjeneste") @Nullable String tjeneste,
      @Parameter(description = PERSON) @QueryParam("person") @Nullable String person,
      Endringsinnhold innhold) {
    if (innhold.innhold() == null) {
      throw mangler("innhold");
    }
    if (innhold.svar() == null) {
      throw mangler("svar");
    }
    return svar(
        service.endre(
            hvem(kommune, tjeneste, person),
            id,
            request.idForCreate(),
            innhold.innhold(),
            innhold.svar().tilSvar()));
  }

  /** Services that the person does not want to be told. */
  @GET
  @Path("motsettelser")
  @Operation(
      operationId = "listSamtykkemotsettelser",
      summary = "Tjenester som personen ikke vil at skal få vite noe")
  public Listing<MotsettelseRad> motsettelser(
      @PathParam("kommune") String kommune,
      @Parameter(description = TJENESTE) @QueryParam("tjeneste") @Nullable String tjeneste,
      @Parameter(description = PERSON) @QueryParam("person") @Nullable String person,
      @Context PageQuery del) {
    return rader(service.oversikt(hvem(kommune, tjeneste, person)), del);
  }

  /** Keeps an objection; takes back and refuses what there is for that service. */
  @PUT
  @Path("motsettelser/{mottaker}")
  @Operation(
      operationId = "motsettSamtykke",
      summary = "Personen vil ikke at tjenesten skal få vite noe (hpl. § 25)")
  public void motsett(
      @PathParam("kommune") String kommune,
      @PathParam("mottaker") String mottaker,
      @Parameter(description = TJENESTE) @QueryParam("tjeneste") @Nullable String tjeneste,
      @Parameter(description = PERSON) @QueryParam("person") @Nullable String person,
      Grunninnhold innhold) {
    service.motsett(hvem(kommune, tjeneste, person), mottaker, innhold.grunn());
  }

  /** The person takes the objection back. */
  @DELETE
  @Path("motsettelser/{mottaker}")
  @Operation(
      operationId = "opphevSamtykkemotsettelse",
      summary = "Personen opphever det; det som ble trukket, blir ikke gitt igjen")
  public void opphev(
      @PathParam("kommune") String kommune,
      @PathParam("mottaker") String mottaker,
      @Parameter(description = TJENESTE) @QueryParam("tjeneste") @Nullable String tjeneste,
      @Parameter(description = PERSON) @QueryParam("person") @Nullable String person) {
    service.opphev(hvem(kommune, tjeneste, person), mottaker);
  }

  /** Persons of other services that a service of the caller's may know of today. */
  @GET
  @Path("delt")
  @Operation(operationId = "listDeltePersoner", summary = "Det som er delt med en tjeneste i dag")
  public Listing<DeltRad> delt(
      @PathParam("kommune") String kommune,
      @Parameter(description = "Tjenesten som det er delt med") @QueryParam("tjeneste")
          @Nullable String tjeneste,
      @Context PageQuery del) {
    String mottaker = kreves("tjeneste", tjeneste);
    return new Listing<>(
        DeltRad.class, del, neste -> delt.delt(kommune, mottaker, neste).map(DeltRad::av));
  }

  private static Listing<MotsettelseRad> rader(Samtykkeoversikt alt, PageQuery del) {
    List<MotsettelseRad> alle = alt.motsettelser().stream().map(MotsettelseRad::av).toList();
    return new Listing<>(
        MotsettelseRad.class, del, neste -> Slice.part(alle, neste, MotsettelseRad::nokkel));
  }

  private SamtykkeSvar svar(Samtykke samtykke) {
    return SamtykkeSvar.av(samtykke, service.idag());
  }

  private static Personnokkel hvem(
      String kommune, @Nullable String tjeneste, @Nullable String person) {
    return new Personnokkel(kommune, kreves("tjeneste", tjeneste), kreves("person", person));
  }

  private static String kreves(String felt, @Nullable String verdi) {
    if (verdi == null || verdi.isBlank()) {
      throw mangler(felt);
    }
    return verdi.strip();
  }

  private static DomainException mangler(String felt) {
    return DomainException.invalid(List.of(new FieldError(felt, Text.of("feil.paakrevd"))));
  }
}
