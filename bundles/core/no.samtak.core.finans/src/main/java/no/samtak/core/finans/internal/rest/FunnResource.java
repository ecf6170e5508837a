// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.finans.internal.register.Funn;
import no.samtak.core.finans.internal.register.FunnService;
import no.samtak.core.finans.internal.register.Funnhendelse;
import no.samtak.core.finans.internal.register.Funnsok;
import no.samtak.core.finans.internal.register.Funntilstand;
import no.samtak.core.finans.internal.register.NyttFunn;
import no.samtak.platform.api.rest.Created;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RequestContext;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/{kommune}/funn}. */
@Component(service = RestResource.class)
@RestPath(segment = "funn")
@Path("/{kommune}/funn")
@Tag(name = "funn", description = "Det i kildene som ikke kan stemme, mangler eller er tvetydig")
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class FunnResource implements RestResource {
  private static final String SPRAK = "Språket på setningene: nb, nn";

  private final FunnService service;
  private final RequestContext request;

  /** On the service. */
  @Activate
  public FunnResource(@Reference FunnService service, @Reference RequestContext request) {
    this.service = service;
    this.request = request;
  }

  /** The kommune's findings by rule, file, object and year. */
  @GET
  @Operation(operationId = "listFunn", summary = "Funnene i kildene, slik kildene er nå")
  public Listing<FunnSvar> liste(
      @PathParam("kommune") String kommune,
      @Parameter(description = "Ord i objekt, oppgitt, beregnet, regel eller setning")
          @QueryParam("sok")
          @DefaultValue("")
          String sok,
      @Parameter(description = "Bare fra denne regelen") @QueryParam("regel") @DefaultValue("")
          String regel,
      @Parameter(description = "Bare av dette slaget") @QueryParam("klasse")
          @Nullable Funnklasse klasse,
      @Parameter(description = "Bare i denne tilstanden; ellers alle som ikke er falt bort")
          @QueryParam("tilstand")
          @Nullable Funntilstand tilstand,
      @Parameter(description = "Bare i dette slaget av fil") @QueryParam("fil") @DefaultValue("")
          String fil,
      @Parameter(description = "Bare om dette objektet") @QueryParam("objekt") @DefaultValue("")
          String objekt,
      @Parameter(description = SPRAK) @QueryParam("lang") @DefaultValue("nb") String lang,
      @Context PageQuery del) {
    Funnsok hvilke =
        new Funnsok(
            sok.strip(),
            regel.strip(),
            klasse,
            tilstand,
            fil.strip(),
            objekt.strip(),
            Funnsok.Orden.REGEL,
            false);
    Language sprak = sprak(lang);
    return new Listing<>(
        FunnSvar.class,
        del,
        etter -> service.liste(kommune, hvilke, etter).map(f -> FunnSvar.av(f, sprak)));
  }

  /** The rules that there are now. */
  @GET
  @Path("regler")
  @Operation(operationId = "listFunnregler", summary = "Reglene som kildene skal holde")
  public Listing<RegelSvar> regler(
      @PathParam("kommune") String kommune,
      @Parameter(description = SPRAK) @QueryParam("lang") @DefaultValue("nb") String lang,
      @Context PageQuery del) {
    Language sprak = sprak(lang);
    return new Listing<>(RegelSvar.class, del, etter -> regler(etter, sprak));
  }

  private Slice<RegelSvar> regler(PageQuery del, Language sprak) {
    String etter = del.after() == null ? "" : del.after();
    List<RegelSvar> rader =
        service.regler().stream()
            .map(r -> new RegelSvar(r.id(), r.klasse(), service.setning(r.id(), sprak)))
            .sorted((a, b) -> a.id().compareTo(b.id()))
            .filter(r -> r.id().compareTo(etter) > 0)
            .limit(del.limit() + 1L)
            .toList();
    return Slice.of(rader, del.limit(), RegelSvar::id);
  }

  /** One finding, with its version as the ETag. */
  @GET
  @Path("{id}")
  @Operation(operationId = "hentFunn", summary = "Ett funn")
  public FunnSvar hent(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @Parameter(description = SPRAK) @QueryParam("lang") @DefaultValue("nb") String lang) {
    return FunnSvar.av(service.hent(kommune, id), sprak(lang));
  }

  /** What has happened to a finding, the newest first. */
  @GET
  @Path("{id}/hendelser")
  @Operation(operationId = "listFunnhendelser", summary = "Historikken, det nyeste først")
  public Listing<Funnhendelse> hendelser(
      @PathParam("kommune") String kommune, @PathParam("id") String id, @Context PageQuery del) {
    return new Listing<>(Funnhendelse.class, del, etter -> service.historikk(kommune, id, etter));
  }

  /** Decides; the caller's version stands in If-Match. */
  @PUT
  @Path("{id}/avgjorelse")
  @Operation(operationId = "avgjorFunn", summary = "Avgjør et funn, med begrunnelse")
  @RequireRole({TJENESTELEDER, OKONOM})
  public FunnSvar avgjor(
      @PathParam("kommune") String kommune, @PathParam("id") String id, Avgjorelse innhold) {
    Funn avgjort =
        service.avgjor(
            kommune,
            id,
            request.requiredVersion(),
            innhold.tilstand() == null ? "" : innhold.tilstand(),
            innhold.begrunnelse() == null ? "" : innhold.begrunnelse());
    return FunnSvar.av(avgjort, Language.NB);
  }

  /** Writes down a finding that no rule can find. */
  @POST
  @Operation(operationId = "opprettFunn", summary = "Før inn et funn som ingen regel kan finne")
  @RequireRole({TJENESTELEDER, OKONOM})
  public Created<FunnSvar> opprett(@PathParam("kommune") String kommune, NyttFunn innhold) {
    Funn lagt = service.leggInn(kommune, request.idForCreate(), innhold);
    return new Created<>(lagt.id(), FunnSvar.av(lagt, Language.NB));
  }

  private static Language sprak(String lang) {
    return Language.of(lang.toLowerCase(Locale.ROOT));
  }
}
