// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.rest;

import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import no.samtak.core.rettighet.internal.brudd.Brudd;
import no.samtak.core.rettighet.internal.brudd.BruddService;
import no.samtak.core.rettighet.internal.brudd.Bruddhendelse;
import no.samtak.core.rettighet.internal.brudd.Bruddinnhold;
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

/** {@code /api/v1/{kommune}/personvernbrudd}: breaches of personal data. */
@Component(service = RestResource.class)
@RestPath(segment = "personvernbrudd")
@Path("/{kommune}/personvernbrudd")
@Tag(name = "personvernbrudd", description = "Brudd på personopplysningssikkerheten")
@RequireRole(TJENESTELEDER)
public final class BruddResource implements RestResource {
  private final BruddService service;
  private final RequestContext request;

  /** On the service. */
  @Activate
  public BruddResource(@Reference BruddService service, @Reference RequestContext request) {
    this.service = service;
    this.request = request;
  }

  /** Open ones first, the newest first. */
  @GET
  @Operation(operationId = "listPersonvernbrudd", summary = "Bruddene, åpne først")
  public Listing<BruddSvar> liste(@PathParam("kommune") String kommune, @Context PageQuery del) {
    List<Brudd> alle = service.alle(kommune);
    return new Listing<>(
        BruddSvar.class, del, neste -> Slice.part(alle, neste, Brudd::id).map(this::svar));
  }

  /** Writes one down; sent twice with one Idempotency-Key it is written once. */
  @POST
  @Operation(operationId = "registrerPersonvernbrudd", summary = "Skriv ned et brudd")
  public Created<BruddSvar> registrer(@PathParam("kommune") String kommune, Bruddinnhold innhold) {
    Brudd b = service.registrer(kommune, request.idForCreate(), innhold);
    return new Created<>(b.id(), svar(b));
  }

  /** One. */
  @GET
  @Path("{id}")
  @Operation(operationId = "hentPersonvernbrudd", summary = "Ett brudd")
  public BruddSvar hent(@PathParam("kommune") String kommune, @PathParam("id") String id) {
    return svar(service.hent(kommune, id));
  }

  /** What happened to one, the newest first. */
  @GET
  @Path("{id}/hendelser")
  @Operation(operationId = "listBruddhendelser", summary = "Det som har skjedd med et brudd")
  public Listing<BruddhendelseRad> hendelser(
      @PathParam("kommune") String kommune, @PathParam("id") String id, @Context PageQuery del) {
    List<Bruddhendelse> alle = service.hendelser(kommune, id);
    return new Listing<>(
        BruddhendelseRad.class,
        del,
        neste ->
            Slice.part(alle, neste, h -> String.valueOf(h.nummer())).map(BruddhendelseRad::av));
  }

  /** What it may mean. */
  @PUT
  @Path("{id}/vurdering")
  @Operation(operationId = "vurderPersonvernbrudd", summary = "Vurder risikoen for dem det gjelder")
  public BruddSvar vurder(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Bruddvurdering innhold) {
    return svar(
        service.vurder(kommune, id, innhold.risiko(), innhold.antall(), innhold.vurdering()));
  }

  /** Datatilsynet was notified. */
  @PUT
  @Path("{id}/melding")
  @Operation(operationId = "meldPersonvernbrudd", summary = "Før at Datatilsynet er varslet")
  public BruddSvar meld(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Bruddord innhold) {
    return svar(service.meld(kommune, id, innhold.ord()));
  }

  /** The persons were told. */
  @PUT
  @Path("{id}/varsel")
  @Operation(operationId = "varsleOmPersonvernbrudd", summary = "Før at personene er varslet")
  public BruddSvar varsle(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Bruddord innhold) {
    return svar(service.varsle(kommune, id, innhold.ord()));
  }

  /** Everything is done. */
  @PUT
  @Path("{id}/lukking")
  @Operation(operationId = "lukkPersonvernbrudd", summary = "Lukk bruddet, med det som er gjort")
  public BruddSvar lukk(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Bruddord innhold) {
    return svar(service.lukk(kommune, id, innhold.ord()));
  }

  private BruddSvar svar(Brudd b) {
    return BruddSvar.av(b, service.naa());
  }
}
