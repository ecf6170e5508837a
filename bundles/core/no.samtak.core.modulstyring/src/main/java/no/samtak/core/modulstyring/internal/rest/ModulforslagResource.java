// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.OPERATOR;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.core.modulstyring.internal.forslag.Forslag;
import no.samtak.core.modulstyring.internal.forslag.ForslagService;
import no.samtak.core.modulstyring.internal.forslag.NyttForslag;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
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

/** {@code /api/v1/{kommune}/modulforslag}: proposals about modules. */
@Component(service = RestResource.class)
@RestPath(segment = "modulforslag")
@Path("/{kommune}/modulforslag")
@Tag(name = "modulforslag", description = "Forslag om å åpne, stenge og bytte moduler")
@RequireRole({TJENESTELEDER, OPERATOR})
public final class ModulforslagResource implements RestResource {
  static final String APNE = "Bare forslag som det ennå kan bli noe av";

  private final ForslagService service;
  private final RequestContext request;

  /** On the service. */
  @Activate
  public ModulforslagResource(
      @Reference ForslagService service, @Reference RequestContext request) {
    this.service = service;
    this.request = request;
  }

  /** The open ones by day, then those that have ended. */
  @GET
  @Operation(
      operationId = "listModulforslag",
      summary = "Forslagene: de åpne etter dato, så de som er avgjort")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM, OPERATOR})
  public Listing<ForslagSvar> liste(
      @PathParam("kommune") String kommune,
      @Parameter(description = APNE) @QueryParam("apne") @DefaultValue("false") boolean apne,
      @Parameter(description = Spraak.HVA) @QueryParam("lang") @DefaultValue("nb") String lang,
      @Context PageQuery del) {
    Language sprak = Spraak.av(lang);
    List<ForslagSvar> alle =
        service.liste(kommune, apne).stream().map(f -> ForslagSvar.av(f, sprak)).toList();
    return new Listing<>(ForslagSvar.class, del, etter -> Slice.part(alle, etter, ForslagSvar::id));
  }

  /** One proposal, with its version as the ETag. */
  @GET
  @Path("{id}")
  @Operation(operationId = "hentModulforslag", summary = "Ett forslag")
  @RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM, OPERATOR})
  public ForslagSvar hent(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @Parameter(description = Spraak.HVA) @QueryParam("lang") @DefaultValue("nb") String lang) {
    return ForslagSvar.av(service.finn(kommune, id), Spraak.av(lang));
  }

  /** Makes one; sent twice with one Idempotency-Key it makes one. */
  @POST
  @Operation(operationId = "opprettModulforslag", summary = "Foreslå noe om en modul")
  public Created<ForslagSvar> opprett(@PathParam("kommune") String kommune, NyttForslag innhold) {
    Forslag lagt = service.opprett(kommune, request.idForCreate(), innhold);
    return new Created<>(lagt.id(), ForslagSvar.av(lagt, Language.NB));
  }

  /** Says yes. */
  @POST
  @Path("{id}/godkjenning")
  @Operation(operationId = "godkjennModulforslag", summary = "Godkjenn forslaget")
  public ForslagSvar godkjenn(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @Nullable Versjonsinnhold innhold) {
    Long versjon = versjon(innhold == null ? null : innhold.versjon());
    return ForslagSvar.av(service.godkjenn(kommune, id, versjon), Language.NB);
  }

  /** Says no. */
  @POST
  @Path("{id}/avslag")
  @Operation(operationId = "avslaModulforslag", summary = "Avslå forslaget, med grunn")
  public ForslagSvar avsla(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @Nullable Grunninnhold innhold) {
    return ForslagSvar.av(
        service.avsla(kommune, id, grunn(innhold), versjon(innhold)), Language.NB);
  }

  /** Takes it back. */
  @POST
  @Path("{id}/tilbaketrekking")
  @Operation(
      operationId = "trekkModulforslag",
      summary = "Trekk forslaget tilbake, til det er utført")
  public ForslagSvar trekk(
      @PathParam("kommune") String kommune,
      @PathParam("id") String id,
      @Nullable Grunninnhold innhold) {
    return ForslagSvar.av(
        service.trekk(kommune, id, grunn(innhold), versjon(innhold)), Language.NB);
  }

  private static String grunn(@Nullable Grunninnhold innhold) {
    return innhold == null || innhold.grunn() == null ? "" : innhold.grunn();
  }

  private @Nullable Long versjon(@Nullable Grunninnhold innhold) {
    return versjon(innhold == null ? null : innhold.versjon());
  }

  /** The version in the body, else that of If-Match; null where the caller gives none. */
  private @Nullable Long versjon(@Nullable Long oppgitt) {
    if (oppgitt != null) {
      return oppgitt;
    }
    try {
      return request.requiredVersion();
    } catch (DomainException e) {
      if (e.kind() == ErrorKind.PRECONDITION_REQUIRED) {
        return null;
      }
      throw e;
    }
  }
}
