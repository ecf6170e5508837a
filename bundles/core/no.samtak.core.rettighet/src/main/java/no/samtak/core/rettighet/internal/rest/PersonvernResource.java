// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.rest;

import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import no.samtak.core.rettighet.internal.innsyn.Pakke;
import no.samtak.core.rettighet.internal.sak.Hendelse;
import no.samtak.core.rettighet.internal.sak.Sak;
import no.samtak.core.rettighet.internal.sak.SakService;
import no.samtak.core.rettighet.internal.sak.Sakbilde;
import no.samtak.core.rettighet.internal.sak.Sakinnhold;
import no.samtak.platform.api.rest.Created;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /api/v1/{kommune}/personvern}: requests of persons. Who is not to know of the person is
 * told that there is none.
 */
@Component(service = RestResource.class)
@RestPath(segment = "personvern")
@Path("/{kommune}/personvern")
@Tag(name = "personvern", description = "Krav om innsyn og sletting")
@RequireRole({SAKSBEHANDLER, TJENESTELEDER})
public final class PersonvernResource implements RestResource {
  private static final String ZIP = "application/zip";

  private final SakService service;
  private final RequestContext request;

  /** On the service. */
  @Activate
  public PersonvernResource(@Reference SakService service, @Reference RequestContext request) {
    this.service = service;
    this.request = request;
  }

  /** Requests of the caller's services, open ones first, the one with the least time first. */
  @GET
  @Path("krav")
  @Operation(
      operationId = "listPersonvernkrav",
      summary = "Krav i dine tjenester, åpne først, kortest frist først")
  public Listing<SakRad> liste(
      @PathParam("kommune") String kommune,
      @Parameter(description = "Bare de som ikke er besvart")
          @QueryParam("apne")
          @DefaultValue("false")
          boolean apne,
      @Context PageQuery del) {
    LocalDate idag = service.idag();
    return new Listing<>(
        SakRad.class,
        del,
        neste ->
            Slice.part(service.liste(kommune, apne), neste, Sak::id).map(s -> SakRad.av(s, idag)));
  }

  /** Writes one down; sent twice with one Idempotency-Key it is written once. */
  @POST
  @Path("krav")
  @Operation(operationId = "registrerPersonvernkrav", summary = "Skriv ned det en person ber om")
  public Created<SakSvar> registrer(@PathParam("kommune") String kommune, Sakinnhold innhold) {
    Sakbilde ny = service.registrer(kommune, request.idForCreate(), innhold);
    return new Created<>(ny.sak().id(), SakSvar.av(ny));
  }

  /** One request, with its version as the ETag. */
  @GET
  @Path("krav/{id}")
  @Operation(operationId = "hentPersonvernkrav", summary = "Ett krav")
  public SakSvar hent(@PathParam("kommune") String kommune, @PathParam("id") String id) {
    return SakSvar.av(service.hent(kommune, id));
  }

  /** What happened to one, the newest first. */
  @GET
  @Path("krav/{id}/hendelser")
  @Operation(
      operationId = "listPersonvernhendelser",
      summary = "Det som har skjedd med et krav, det nyeste først")
  public Listing<HendelseRad> hendelser(
      @PathParam("kommune") String kommune, @PathParam("id") String id, @Context PageQuery del) {
    List<Hendelse> alle = service.hent(kommune, id).hendelser();
    return new Listing<>(
        HendelseRad.class,
        del,
        neste -> Slice.part(alle, neste, h -> String.valueOf(h.nummer())).map(HendelseRad::av));
  }

  /** Somebody begins. */
  @PUT
  @Path("krav/{id}/start")
  @Operation(operationId = "startPersonvernkrav", summary = "Begynn arbeidet med et krav")
  public SakSvar start(@PathParam("kommune") String kommune, @PathParam("id") String id) {
    return SakSvar.av(service.start(kommune, id));
  }

  /** Two months more, once, within the first month. */
  @PUT
  @Path("krav/{id}/forlengelse")
  @RequireRole(TJENESTELEDER)
  @Operation(
      operationId = "forlengPersonvernkrav",
      summary = "Forleng fristen med to måneder, én gang, innen den første er ute")
  public SakSvar forleng(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Begrunnelse innhold) {
    return SakSvar.av(service.forleng(kommune, id, innhold.grunn()));
  }

  /** Refuses. */
  @PUT
  @Path("krav/{id}/avslag")
  @RequireRole(TJENESTELEDER)
  @Operation(operationId = "avslaPersonvernkrav", summary = "Avslå et krav, med lov og grunn")
  public SakSvar avsla(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Avslag innhold) {
    return SakSvar.av(service.avsla(kommune, id, innhold.hjemmel(), innhold.grunn()));
  }

  /** The person takes it back. */
  @PUT
  @Path("krav/{id}/tilbaketrekking")
  @Operation(operationId = "trekkPersonvernkrav", summary = "Personen trekker kravet")
  public SakSvar trekk(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Begrunnelse innhold) {
    return SakSvar.av(service.trekk(kommune, id, innhold.grunn()));
  }

  /** Makes the package, anew each time; its sum is kept, it is not. */
  @POST
  @Path("krav/{id}/pakke")
  @Produces(ZIP)
  @Operation(
      operationId = "lagInnsynspakke",
      summary = "Lag pakken med alt som er lagret om personen; den sier selv hva den mangler")
  public Response pakke(@PathParam("kommune") String kommune, @PathParam("id") String id) {
    Pakke pakke = service.lagPakke(kommune, id);
    StreamingOutput fil = ut -> ut.write(pakke.innhold());
    // A random id: nothing to escape, and nobody in it.
    return Response.ok(fil, ZIP)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + pakke.filnavn() + "\"")
        .build();
  }

  /** The person got the newest package, which must be complete. */
  @PUT
  @Path("krav/{id}/utlevering")
  @Operation(
      operationId = "utleverInnsynspakke",
      summary = "Personen har fått pakken; avvises når den nyeste mangler noe")
  public SakSvar utlever(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Begrunnelse innhold) {
    return SakSvar.av(service.utlever(kommune, id, innhold.grunn()));
  }

  /** What an erasure would do now. */
  @GET
  @Path("krav/{id}/sletteprove")
  @Operation(
      operationId = "provPersonsletting",
      summary = "Hva en sletting ville gjort, tabell for tabell")
  public Listing<LinjeRad> prov(
      @PathParam("kommune") String kommune, @PathParam("id") String id, @Context PageQuery del) {
    List<LinjeRad> linjer = service.prov(kommune, id).linjer().stream().map(LinjeRad::av).toList();
    return new Listing<>(LinjeRad.class, del, neste -> Slice.part(linjer, neste, LinjeRad::nokkel));
  }

  /** Erases the person; everywhere or nowhere. */
  @PUT
  @Path("krav/{id}/sletting")
  @RequireRole(TJENESTELEDER)
  @Operation(
      operationId = "slettPerson",
      summary = "Slett personen overalt i tjenesten, også i moduler som er ute")
  public SakSvar slett(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Personsletting innhold) {
    return SakSvar.av(
        service.slett(kommune, id, innhold.bekreft(), innhold.hjemmel(), innhold.grunn()));
  }

  /** The report of the erasure. */
  @GET
  @Path("krav/{id}/rapport")
  @Operation(
      operationId = "listSletterapport",
      summary = "Rapporten fra slettingen, tabell for tabell")
  public Listing<LinjeRad> rapport(
      @PathParam("kommune") String kommune, @PathParam("id") String id, @Context PageQuery del) {
    List<LinjeRad> linjer = service.hent(kommune, id).linjer().stream().map(LinjeRad::av).toList();
    return new Listing<>(LinjeRad.class, del, neste -> Slice.part(linjer, neste, LinjeRad::nokkel));
  }
}
