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
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.core.modulstyring.internal.behov.BehovService;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.text.Language;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/{kommune}/modulbehov}: what tiltak require of modules. */
@Component(service = RestResource.class)
@RestPath(segment = "modulbehov")
@Path("/{kommune}/modulbehov")
@Tag(name = "modulbehov", description = "Det tiltakene i kommunen krever av moduler")
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM, OPERATOR})
public final class ModulbehovResource implements RestResource {
  private final BehovService service;

  /** On the service. */
  @Activate
  public ModulbehovResource(@Reference BehovService service) {
    this.service = service;
  }

  /** Every kind that a tiltak requires, by name. */
  @GET
  @Operation(
      operationId = "listModulbehov",
      summary = "Slagene av tjeneste som tiltak krever, etter navn")
  public Listing<BehovRad> liste(
      @PathParam("kommune") String kommune,
      @Parameter(description = Spraak.HVA) @QueryParam("lang") @DefaultValue("nb") String lang,
      @Context PageQuery del) {
    Language sprak = Spraak.av(lang);
    List<BehovRad> alle = service.alle(kommune).stream().map(p -> BehovRad.av(p, sprak)).toList();
    return new Listing<>(BehovRad.class, del, etter -> Slice.part(alle, etter, BehovRad::slag));
  }
}
