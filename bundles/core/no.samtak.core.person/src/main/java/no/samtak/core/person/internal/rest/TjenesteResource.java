// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.OPERATOR;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.person.internal.person.Endring;
import no.samtak.core.person.internal.person.Fletting;
import no.samtak.core.person.internal.person.PersonService;
import no.samtak.core.person.internal.person.Personbilde;
import no.samtak.core.person.internal.person.Personinnhold;
import no.samtak.core.person.internal.person.Personsok;
import no.samtak.core.person.internal.tilgang.Unntak;
import no.samtak.core.person.internal.tilgang.UnntakService;
import no.samtak.core.person.internal.tjeneste.Enhet;
import no.samtak.core.person.internal.tjeneste.Tilknytning;
import no.samtak.core.person.internal.tjeneste.Tilknytningshendelse;
import no.samtak.core.person.internal.tjeneste.Tilknytningsinnhold;
import no.samtak.core.person.internal.tjeneste.TjenesteService;
import no.samtak.core.person.internal.tjeneste.Tjenesteinnhold;
import no.samtak.platform.api.module.Reads;
import no.samtak.platform.api.rest.Created;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.PersonLog;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.text.Language;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /api/v1/{kommune}/tjenester}: the services, who works in them, and their persons. Who may
 * know what of a person is decided below, for each person.
 */
@Component(service = RestResource.class)
@RestPath(segment = "tjenester")
@Path("/{kommune}/tjenester")
@Tag(name = "tjenester", description = "Tjenestene, hvem som arbeider der, og personene deres")
@RequireRole({SAKSBEHANDLER, TJENESTELEDER})
public final class TjenesteResource implements RestResource {
  private final TjenesteService tjenester;
  private final PersonService personer;
  private final Fletting fletting;
  private final UnntakService unntak;
  private final PersonLog logg;
  private final RequestContext request;
  private final Clock clock;

  /** On the services. */
  @Activate
  public TjenesteResource(
      @Reference TjenesteService tjenester,
      @Reference PersonService personer,
      @Reference Fletting fletting,
      @Reference UnntakService unntak,
      @Reference PersonLog logg,
      @Reference RequestContext request,
      @Reference Clock clock) {
    this.tjenester = tjenester;
    this.personer = personer;
    this.fletting = fletting;
    this.unntak = unntak;
    this.logg = logg;
    this.request = request;
    this.clock = clock;
  }

  /** The kommune's services by name. */
  @GET
  @Operation(operationId = "listTjenester", summary = "Tjenestene, etter navn")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM, OPERATOR})
  public Listing<TjenesteSvar> liste(@PathParam("kommune") String kommune, @Context PageQuery del) {
    List<TjenesteSvar> alle = tjenester.enheter(kommune).stream().map(TjenesteSvar::av).toList();
    return new Listing<>(
        TjenesteSvar.class, del, neste -> Slice.part(alle, neste, TjenesteSvar::slug));
  }

  /** Makes a service; sent twice with one Idempotency-Key it makes one. */
  @POST
  @Operation(operationId = "opprettTjeneste", summary = "Ny tjeneste")
  @RequireRole(TJENESTELEDER)
  public Created<TjenesteSvar> opprett(
      @PathParam("kommune") String kommune, Tjenesteinnhold innhold) {
    Enhet ny = tjenester.opprett(kommune, request.idForCreate(), innhold);
    return new Created<>(ny.tjeneste().slug(), TjenesteSvar.av(ny));
  }

  /** One service. */
  @GET
  @Path("{tjeneste}")
  @Operation(operationId = "hentTjeneste", summary = "Hent én")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM, OPERATOR})
  public TjenesteSvar hent(
      @PathParam("kommune") String kommune, @PathParam("tjeneste") String tjeneste) {
    return TjenesteSvar.av(tjenester.enhet(kommune, tjeneste));
  }

  /** Changes the service that the caller has read. */
  @PUT
  @Path("{tjeneste}")
  @Operation(operationId = "endreTjeneste", summary = "Endre; det korte navnet blir stående")
  @RequireRole(TJENESTELEDER)
  public TjenesteSvar endre(
      @PathParam("kommune") String kommune,
      @PathParam("tjeneste") String tjeneste,
      Tjenesteinnhold innhold) {
    return TjenesteSvar.av(tjenester.endre(kommune, tjeneste, request.requiredVersion(), innhold));
  }

  /** Who works there. */
  @GET
  @Path("{tjeneste}/tilknytninger")
  @Operation(operationId = "listTilknytninger", summary = "Hvem som arbeider der, etter navn")
  @RequireRole(TJENESTELEDER)
  public Listing<TilknytningSvar> tilknytninger(
      @PathParam("kommune") String kommune,
      @PathParam("tjeneste") String tjeneste,
      @Parameter(description = "Bare dem ingen har bekreftet det siste året")
          @QueryParam("tilGjennomgang")
          @DefaultValue("false")
          boolean tilGjennomgang,
      @Context PageQuery del) {
    LocalDate idag = tjenester.idag();
    List<TilknytningSvar> alle =
        tjenester.tilknytninger(kommune, tjeneste).stream()
            .filter(t -> !tilGjennomgang || t.tilGjennomgang(idag))
            .map(t -> TilknytningSvar.av(t, idag))
            .toList();
    return new Listing<>(
        TilknytningSvar.class, del, neste -> Slice.part(alle, neste, TilknytningSvar::id));
  }

  /** Ties a user to the service. */
  @POST
  @Path("{tjeneste}/tilknytninger")
  @Operation(operationId = "opprettTilknytning", summary = "Knytt en bruker til tjenesten")
  @RequireRole(TJENESTELEDER)
  public Created<TilknytningSvar> knytt(
      @PathParam("kommune") String kommune,
      @PathParam("tjeneste") String tjeneste,
      Tilknytningsinnhold innhold) {
    Tilknytning ny = tjenester.knytt(kommune, tjeneste, request.idForCreate(), innhold);
    return new Created<>(ny.id(), TilknytningSvar.av(ny, tjenester.idag()));
  }

  /** One tie. */
  @GET
  @Path("{tjeneste}/tilknytninger/{id}")
  @Operation(operationId = "hentTilknytning", summary = "Hent én tilknytning")
  @RequireRole(TJENESTELEDER)
  public TilknytningSvar tilknytning(
      @PathParam("kommune") String kommune,
      @PathParam("tjeneste") String tjeneste,
      @PathParam("id") String id) {
    return TilknytningSvar.av(tjenester.tilknytning(kommune, tjeneste, id), tjenester.idag());
  }

  /** Changes a tie: times, absence, clearance. */
  @PUT
  @Path("{tjeneste}/tilknytninger/{id}")
  @Operation(operationId = "endreTilknytning", summary = "Endre tid, fravær, rolle, klarering")
  @RequireRole(TJENESTELEDER)
  public TilknytningSvar endreTilknytning(
      @PathParam("kommune") String kommune,
      @PathParam("tjeneste") String tjeneste,
      @PathParam("id") String id,
      Tilknytningsinnhold innhold) {
    return TilknytningSvar.av(
        tjenester.endre(kommune, tjeneste, id, request.requiredVersion(), innhold),
        tjenester.idag());
  }

  /** The yearly review: it is right. */
  @PUT
  @Path("{tjeneste}/tilknytninger/{id}/bekreftelse")
  @Operation(operationId = "bekreftTilknytning", summary = "Den gjelder fortsatt")
  @RequireRole(TJENESTELEDER)
  public TilknytningSvar bekreft(
      @PathParam("kommune") String kommune,
      @PathParam("tjeneste") String tjeneste,
      @PathParam("id") String id) {
    return TilknytningSvar.av(
        tjenester.bekreft(kommune, tjeneste, id, request.requiredVersion()), tjenester.idag());
  }

  /** Ends a tie. */
  @PUT
  @Path("{tjeneste}/tilknytninger/{id}/slutt")
  @Operation(operationId = "avsluttTilknytning", summary = "Avslutt tilknytningen")
  @RequireRole(TJENESTELEDER)
  public TilknytningSvar avslutt(
      @PathParam("kommune") String kommune,
      @PathParam("tjeneste") String tjeneste,
      @PathParam("id") String id,
      Avslutning slutt) {
    LocalDate dag = slutt.sisteDag() == null ? tjenester.idag() : slutt.sisteDag();
    String grunn = slutt.grunn() == null ? "" : slutt.grunn().strip();
    return TilknytningSvar.av(
        tjenester.avslutt(kommune, tjeneste, id, request.requiredVersion(), dag, grunn),
        tjenester.idag());
  }

  /** What happened to a tie, the newest first. */
  @GET
  @Path("{tjeneste}/tilknytninger/{id}/hendelser")
  @Operation(operationId = "listTilknytningshendelser", summary = "Det som har skjedd med den")
  @RequireRole(TJENESTELEDER)
  public Listing<Tilknytningshendelse> hendelser(
      @PathParam("kommune") String kommune,
      @PathParam("tjeneste") String tjeneste,
      @PathParam("id") String id,
      @Context PageQuery del) {
    List<Tilknytningshendelse> alle = tjenester.hendelser(kommune, tjeneste, id);
    return new Listing<>(
        Tilknytningshendelse.class,
        del,
        neste -> Slice.part(alle, neste, h -> String.valueOf(h.nummer())));
  }

  /** The persons of a service that the user works in, by id. */
  @GET
  @Path("{tjeneste}/personer")
  @Operation(
      operationId = "listPersoner",
      summary = "Personene i en tjeneste der du arbeider, etter id. Hver av dem blir logget")
  public Listing<PersonRad> personer(
      @PathParam("kommune") String kommune,
      @PathParam("tjeneste") String tjeneste,
      @Context PageQuery del) {
    return new Listing<>(
        PersonRad.class, del, neste -> personer.liste(kommune, tjeneste, neste).map(PersonRad::av));
  }

  /** Searches by what stands in the body. */
  @POST
  @Path("{tjeneste}/personer/sok")
  @Reads
  @Operation(
      operationId = "sokPersoner",
      summary = "Søk etter nummer, navn eller kode. Søket blir logget")
  public Persontreff sok(
      @PathParam("kommune") String kommune, @PathParam("tjeneste") String tjeneste, Personsok sok) {
    return Persontreff.av(personer.sok(kommune, tjeneste, sok));
  }

  /** Writes a person in; sent twice with one Idempotency-Key it makes one. */
  @POST
  @Path("{tjeneste}/personer")
  @Operation(operationId = "opprettPerson", summary = "Skriv inn en person")
  public Created<PersonSvar> opprettPerson(
      @PathParam("kommune") String kommune,
      @PathParam("tjeneste") String tjeneste,
      Personinnhold innhold) {
    Personbilde ny = personer.opprett(kommune, tjeneste, request.idForCreate(), innhold);
    return new Created<>(ny.person().id(), svar(ny));
  }

  /** One person, as deep as is asked for. */
  @GET
  @Path("{tjeneste}/personer/{person}")
  @Operation(operationId = "hentPerson", summary = "Hent én. Oppslaget blir logget")
  public PersonSvar hentPerson(
      @PathParam("kommune") String kommune,
      @PathParam("tjeneste") String tjeneste,
      @PathParam("person") String person,
      @Parameter(description = "Hvor mye") @QueryParam("dybde") @DefaultValue("INNHOLD")
          Dybde dybde,
      @Parameter(description = "Hva det er til") @QueryParam("formal") @DefaultValue("HJELP")
          Formal formal) {
    return svar(personer.hent(kommune, tjeneste, person, dybde, formal));
  }

  /** Corrects what is held of the person that the caller has read. */
  @PUT
  @Path("{tjeneste}/personer/{person}")
  @Operation(operationId = "endrePerson", summary = "Rett opplysningene; de gamle blir stående")
  public PersonSvar endrePerson(
      @PathParam("kommune") String kommune,
      @PathParam("tjeneste") String tjeneste,
      @PathParam("person") String person,
      Personinnhold innhold) {
    return svar(personer.endre(kommune, tjeneste, person, request.requiredVersion(), innhold));
  }

  /** What the person was before, the newest first. */
  @GET
  @Path("{tjeneste}/personer/{person}/historikk")
  @Operation(operationId = "listPersonhistorikk", summary = "Det som er rettet, det nyeste først")
  public Listing<EndringRad> historikk(
      @PathParam("kommune") String kommune,
      @PathParam("tjeneste") String tjeneste,
      @PathParam("person") String person,
      @Context PageQuery del) {
    List<EndringRad> rader =
        personer.historikk(kommune, tjeneste, person, 100).stream()
            .flatMap(
                e ->
                    (e.felter().isEmpty() ? List.of(new Endring.Felt("", "", "")) : e.felter())
                        .stream().map(f -> EndringRad.av(e, f)))
            .toList();
    return new Listing<>(
        EndringRad.class, del, neste -> Slice.part(rader, neste, EndringRad::nokkel));
  }

  /** Who has looked at the person, the newest first. */
  @GET
  @Path("{tjeneste}/personer/{person}/innsynslogg")
  @Operation(
      operationId = "listInnsynslogg",
      summary = "Hvem som har sett på personen, det nyeste først. At loggen leses, blir logget")
  public Listing<Innsynsrad> innsynslogg(
      @PathParam("kommune") String kommune,
      @PathParam("tjeneste") String tjeneste,
      @PathParam("person") String person,
      @Parameter(description = "Språket i ordene: nb, nn eller en")
          @QueryParam("lang")
          @DefaultValue("nb")
          String lang,
      @Context PageQuery del) {
    personer.slippTilLogg(kommune, tjeneste, person);
    Language sprak = Language.of(lang);
    return new Listing<>(
        Innsynsrad.class,
        del,
        neste -> logg.of(kommune, tjeneste, person, neste).map(look -> Innsynsrad.av(look, sprak)));
  }

  /** Those of the same service that may be the same human. */
  @GET
  @Path("{tjeneste}/personer/{person}/like")
  @Operation(
      operationId = "listLikePersoner",
      summary = "Oppføringer i tjenesten med samme nummer, eller samme navn og fødselsdato")
  public Listing<PersonRad> like(
      @PathParam("kommune") String kommune,
      @PathParam("tjeneste") String tjeneste,
      @PathParam("person") String person,
      @Context PageQuery del) {
    List<PersonRad> like =
        fletting.like(kommune, tjeneste, person).stream().map(PersonRad::av).toList();
    return new Listing<>(PersonRad.class, del, neste -> Slice.part(like, neste, PersonRad::id));
  }

  /** Takes another of the service into the person that the caller has read. */
  @PUT
  @Path("{tjeneste}/personer/{person}/fletting")
  @Operation(operationId = "flettPerson", summary = "Ta en annen oppføring inn i denne")
  public PersonSvar flett(
      @PathParam("kommune") String kommune,
      @PathParam("tjeneste") String tjeneste,
      @PathParam("person") String person,
      Flettinnhold innhold) {
    return svar(
        fletting.flett(
            kommune,
            tjeneste,
            person,
            request.requiredVersion(),
            innhold.hvilken(),
            innhold.hvorfor()));
  }

  /** Makes two of what was merged; gives the one that is there again. */
  @PUT
  @Path("{tjeneste}/personer/{person}/skille")
  @Operation(operationId = "skillPerson", summary = "Angre en fletting")
  public PersonSvar skill(
      @PathParam("kommune") String kommune,
      @PathParam("tjeneste") String tjeneste,
      @PathParam("person") String person,
      Flettinnhold innhold) {
    return svar(
        fletting.skill(
            kommune,
            tjeneste,
            person,
            request.requiredVersion(),
            innhold.hvilken(),
            innhold.hvorfor()));
  }

  /** Records that the law lets the user look at another service's person. */
  @POST
  @Path("{tjeneste}/personer/{person}/unntak")
  @Operation(
      operationId = "opprettUnntak",
      summary = "Før et unntak i lov: det åpner i ett døgn, og en leder går gjennom det")
  public Created<UnntakSvar> lov(
      @PathParam("kommune") String kommune,
      @PathParam("tjeneste") String tjeneste,
      @PathParam("person") String person,
      Lovinnhold innhold) {
    Unntak u =
        unntak.lov(
            kommune,
            tjeneste,
            person,
            request.idForCreate(),
            innhold.hjemmel(),
            Boolean.TRUE.equals(innhold.plikt()),
            innhold.grunn());
    return new Created<>(u.id(), UnntakSvar.av(u, clock.instant()));
  }

  /** The first step of emergency access: opens nothing yet. */
  @POST
  @Path("{tjeneste}/personer/{person}/nodtilgang")
  @Operation(
      operationId = "sporNodtilgang",
      summary = "Be om nødtilgang, med grunn. Den må bekreftes før noe åpnes")
  public Created<UnntakSvar> nodtilgang(
      @PathParam("kommune") String kommune,
      @PathParam("tjeneste") String tjeneste,
      @PathParam("person") String person,
      Nodinnhold innhold) {
    Unntak u = unntak.spor(kommune, tjeneste, person, request.idForCreate(), innhold.grunn());
    return new Created<>(u.id(), UnntakSvar.av(u, clock.instant()));
  }

  /** The second step: opens for twelve hours. */
  @PUT
  @Path("{tjeneste}/personer/{person}/nodtilgang/{id}/bekreftelse")
  @Operation(
      operationId = "bekreftNodtilgang",
      summary = "Bekreft nødtilgangen: den åpner i tolv timer, og en leder går gjennom den")
  public UnntakSvar bekreftNodtilgang(
      @PathParam("kommune") String kommune,
      @PathParam("tjeneste") String tjeneste,
      @PathParam("person") String person,
      @PathParam("id") String id,
      Nodbekreftelse innhold) {
    return UnntakSvar.av(
        unntak.bekreft(kommune, tjeneste, person, id, Boolean.TRUE.equals(innhold.forstaatt())),
        clock.instant());
  }

  /** What a leader of the service has to look at, and has looked at. */
  @GET
  @Path("{tjeneste}/unntak")
  @Operation(
      operationId = "listUnntak",
      summary = "Unntak i lov og nødtilganger til tjenestens personer, de nyeste først")
  @RequireRole(TJENESTELEDER)
  public Listing<UnntakSvar> unntak(
      @PathParam("kommune") String kommune,
      @PathParam("tjeneste") String tjeneste,
      @Context PageQuery del) {
    List<UnntakSvar> alle =
        unntak.avTjeneste(kommune, tjeneste).stream()
            .map(u -> UnntakSvar.av(u, clock.instant()))
            .toList();
    return new Listing<>(UnntakSvar.class, del, neste -> Slice.part(alle, neste, UnntakSvar::id));
  }

  /** What the leader finds. */
  @PUT
  @Path("{tjeneste}/unntak/{id}/vurdering")
  @Operation(operationId = "vurderUnntak", summary = "Gå gjennom et unntak eller en nødtilgang")
  @RequireRole(TJENESTELEDER)
  public UnntakSvar vurder(
      @PathParam("kommune") String kommune,
      @PathParam("tjeneste") String tjeneste,
      @PathParam("id") String id,
      Vurderingsinnhold innhold) {
    return UnntakSvar.av(
        unntak.vurder(
            kommune,
            tjeneste,
            id,
            request.requiredVersion(),
            innhold.vurdering(),
            innhold.merknad()),
        clock.instant());
  }

  private PersonSvar svar(Personbilde bilde) {
    return PersonSvar.av(bilde, personer.idag());
  }
}
