// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.OPERATOR;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.bolig.internal.boenhet.Boenhet;
import no.samtak.bolig.internal.boenhet.BoenhetService;
import no.samtak.bolig.internal.boenhet.Boenhetinnhold;
import no.samtak.bolig.internal.boenhet.Boenhetsok;
import no.samtak.bolig.internal.boenhet.Boenhetsok.Rekkefolge;
import no.samtak.bolig.internal.boenhet.Boenhetsok.Standard;
import no.samtak.bolig.internal.boenhet.Eierform;
import no.samtak.bolig.internal.boenhet.Hendelse;
import no.samtak.bolig.internal.boenhet.Innsyn;
import no.samtak.bolig.internal.boenhet.Klargjoring;
import no.samtak.bolig.internal.boenhet.Sjekkinnhold;
import no.samtak.bolig.internal.boenhet.Standardsjekk;
import no.samtak.bolig.internal.boenhet.Utleie;
import no.samtak.platform.api.rest.Created;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.RequireRole;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/{kommune}/boenheter}. Errors, versions and file formats are the platform's. */
@Component(service = RestResource.class)
@RestPath(segment = "boenheter")
@Path("/{kommune}/boenheter")
@Tag(name = "boenheter", description = "Kommunens boliger og tilstanden deres")
@RequireRole({SAKSBEHANDLER, TJENESTELEDER})
public final class BoenhetResource implements RestResource {
  private final BoenhetService service;
  private final RequestContext request;
  private final CurrentUser user;

  /** On the service. */
  @Activate
  public BoenhetResource(
      @Reference BoenhetService service,
      @Reference RequestContext request,
      @Reference CurrentUser user) {
    this.service = service;
    this.request = request;
    this.user = user;
  }

  /** The kommune's dwellings that the search finds. */
  @GET
  @Operation(operationId = "listBoenheter", summary = "Liste, etter objektnummer")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM, OPERATOR})
  public Listing<BoenhetSvar> liste(
      @PathParam("kommune") String kommune,
      @Parameter(description = "Det objektnummeret eller adressen begynner med")
          @QueryParam("sok")
          @DefaultValue("")
          String sok,
      @QueryParam("utleie") @Nullable Utleie utleie,
      @QueryParam("klargjoring") @Nullable Klargjoring klargjoring,
      @Parameter(description = "Mot minstekravet i standarden") @QueryParam("standard")
          @Nullable Standard standard,
      @Parameter(description = "Bare dem som kan tildeles nå")
          @QueryParam("kanTildeles")
          @DefaultValue("false")
          boolean kanTildeles,
      @QueryParam("eierform") @Nullable Eierform eierform,
      @Parameter(description = "Minst så mange kvadratmeter") @QueryParam("arealFra")
          @Nullable BigDecimal arealFra,
      @Parameter(description = "Høyst så mange kvadratmeter") @QueryParam("arealTil")
          @Nullable BigDecimal arealTil,
      @Parameter(description = "Plass til en husstand på så mange") @QueryParam("husstand")
          @Nullable Integer husstand,
      @Parameter(description = "Om et tilskudd binder den i dag") @QueryParam("bundet")
          @Nullable Boolean bundet,
      @Parameter(description = "Innleid til en dag før denne") @QueryParam("innleidFor")
          @Nullable LocalDate innleidFor,
      @Parameter(description = "Dem som er gått ut av registeret")
          @QueryParam("utgatt")
          @DefaultValue("false")
          boolean utgatt,
      @QueryParam("sorter") @DefaultValue("OBJEKTNUMMER") Rekkefolge sorter,
      @QueryParam("synkende") @DefaultValue("false") boolean synkende,
      @Context PageQuery del) {
    Boenhetsok hvilke =
        new Boenhetsok(
            sok.strip(),
            utleie,
            klargjoring,
            standard,
            kanTildeles,
            eierform,
            arealFra,
            arealTil,
            husstand,
            bundet,
            innleidFor,
            utgatt,
            sorter,
            synkende);
    return new Listing<>(
        BoenhetSvar.class, del, neste -> service.liste(kommune, hvilke, neste).map(this::svar));
  }

  /** One dwelling, with its version as the ETag. */
  @GET
  @Path("{id}")
  @Operation(operationId = "hentBoenhet", summary = "Hent én")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM, OPERATOR})
  public BoenhetSvar hent(@PathParam("kommune") String kommune, @PathParam("id") String id) {
    return svar(service.hent(kommune, id));
  }

  /** Makes a dwelling; sent twice with one Idempotency-Key it makes one. */
  @POST
  @Operation(
      operationId = "opprettBoenhet",
      summary = "Legg inn; den er ledig, og skal inspiseres først")
  public Created<BoenhetSvar> opprett(
      @PathParam("kommune") String kommune, Boenhetinnhold innhold) {
    Boenhet ny = service.opprett(kommune, request.idForCreate(), innhold);
    return new Created<>(ny.id(), svar(ny));
  }

  /** Changes what is written of the dwelling that the caller has read, as its If-Match says. */
  @PUT
  @Path("{id}")
  @Operation(operationId = "endreBoenhet", summary = "Endre opplysningene")
  public BoenhetSvar endre(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Boenhetinnhold innhold) {
    return svar(service.endre(kommune, id, request.requiredVersion(), innhold));
  }

  /** Moves it along its first axis. */
  @PUT
  @Path("{id}/utleie")
  @Operation(operationId = "settUtleie", summary = "Endre utleie, med grunn")
  public BoenhetSvar utleie(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Utleievalg valg) {
    return svar(service.utleie(kommune, id, request.requiredVersion(), valg.til(), valg.grunn()));
  }

  /** Moves it along its second axis. */
  @PUT
  @Path("{id}/klargjoring")
  @Operation(operationId = "settKlargjoring", summary = "Endre klargjøring, med grunn")
  public BoenhetSvar klargjoring(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Klargjoringsvalg valg) {
    return svar(
        service.klargjoring(kommune, id, request.requiredVersion(), valg.til(), valg.grunn()));
  }

  /** Takes it out of the register; nothing is deleted. */
  @PUT
  @Path("{id}/utgang")
  @Operation(operationId = "settUtgatt", summary = "Ta ut av registeret; historien blir stående")
  public BoenhetSvar utga(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Utgangsvalg valg) {
    return svar(service.utga(kommune, id, request.requiredVersion(), valg.dato(), valg.grunn()));
  }

  /** Its checks, the newest first. */
  @GET
  @Path("{id}/standardsjekker")
  @Operation(operationId = "listStandardsjekker", summary = "Sjekkene, de nyeste først")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM, OPERATOR})
  public Listing<Sjekksvar> sjekker(
      @PathParam("kommune") String kommune, @PathParam("id") String id, @Context PageQuery del) {
    return new Listing<>(
        Sjekksvar.class, del, neste -> service.sjekker(kommune, id, neste).map(Sjekksvar::av));
  }

  /** Keeps a check; sent twice with one Idempotency-Key it makes one. */
  @POST
  @Path("{id}/standardsjekker")
  @Operation(operationId = "opprettStandardsjekk", summary = "Før en sjekk mot standardlista")
  public Created<Sjekksvar> sjekk(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Sjekkinnhold innhold) {
    Standardsjekk ny = service.sjekk(kommune, id, request.idForCreate(), innhold);
    return new Created<>(ny.id(), Sjekksvar.av(ny));
  }

  /** What has happened to it, the newest first. */
  @GET
  @Path("{id}/hendelser")
  @Operation(operationId = "listBoenhethendelser", summary = "Det som har skjedd, det nyeste først")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM, OPERATOR})
  public Listing<Hendelse> hendelser(
      @PathParam("kommune") String kommune, @PathParam("id") String id, @Context PageQuery del) {
    return new Listing<>(Hendelse.class, del, neste -> service.hendelser(kommune, id, neste));
  }

  private BoenhetSvar svar(Boenhet boenhet) {
    boolean gaarDit = user.get().map(Innsyn::gaarDit).orElse(false);
    return BoenhetSvar.av(boenhet, service.idag(), gaarDit);
  }
}
