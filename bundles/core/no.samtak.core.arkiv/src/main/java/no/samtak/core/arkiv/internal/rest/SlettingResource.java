// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.rest;

import static no.samtak.core.arkiv.internal.rest.ArkivpakkeInnhold.tekst;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import no.samtak.core.arkiv.internal.sletting.Sletting;
import no.samtak.core.arkiv.internal.sletting.SlettingService;
import no.samtak.platform.api.rest.Created;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /api/v1/node/slettinger}: purges of modules' data, and trials of them. A purge that takes
 * long is BEGYNT or ARKIVERT when it is answered, and is looked at until it is not.
 */
@Component(service = RestResource.class)
@RestPath(segment = "slettinger", scope = RestPath.Scope.NODE)
@Path("/node/slettinger")
@Tag(name = "slettinger", description = "Sletting av dataene til moduler, og rapportene")
@RequireRole(Role.OPERATOR)
public final class SlettingResource implements RestResource {
  private final SlettingService service;
  private final RequestContext request;

  /** On the service. */
  @Activate
  public SlettingResource(@Reference SlettingService service, @Reference RequestContext request) {
    this.service = service;
    this.request = request;
  }

  /** Purges and trials, the newest first. */
  @GET
  @Operation(
      operationId = "listSlettinger",
      summary = "Slettinger og prøver på dem, de nyeste først")
  public Listing<SlettingRad> liste(@Context PageQuery del) {
    return new Listing<>(
        SlettingRad.class, del, etter -> service.liste(etter).map(SlettingRad::av));
  }

  /** One purge, also while it goes on. */
  @GET
  @Path("{id}")
  @Operation(operationId = "hentSletting", summary = "Én sletting med rader i hver tabell")
  public SlettingSvar hent(@PathParam("id") String id) {
    return svar(service.hent(id));
  }

  /** Purges, or tells what a purge would take away. */
  @POST
  @Operation(
      operationId = "opprettSletting",
      summary = "Slett dataene til en modul, eller prøv hva som ville blitt slettet")
  public Created<SlettingSvar> opprett(SlettingInnhold innhold) {
    String id = request.idForCreate();
    String modul = tekst(innhold.modul());
    String kommune = tekst(innhold.kommune());
    String grunn = tekst(innhold.grunn());
    String bekreft = innhold.bekreft() == null ? "" : innhold.bekreft();
    Sletting sletting =
        Boolean.TRUE.equals(innhold.prove())
            ? service.prov(id, modul, kommune, grunn)
            : service.slett(id, modul, kommune, bekreft, grunn);
    return new Created<>(id, svar(sletting));
  }

  private SlettingSvar svar(Sletting s) {
    return SlettingSvar.av(
        s,
        s.tilstand() == Sletting.Tilstand.PROVET
            ? service.hinder(s.modul(), s.kommune())
            : List.of());
  }
}
