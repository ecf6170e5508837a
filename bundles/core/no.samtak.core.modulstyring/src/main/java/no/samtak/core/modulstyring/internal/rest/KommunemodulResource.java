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
import no.samtak.core.modulstyring.internal.tilstand.TilstandService;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/{kommune}/moduler}: how modules stand in the kommune. */
@Component(service = RestResource.class)
@RestPath(segment = "moduler")
@Path("/{kommune}/moduler")
@Tag(name = "kommunemoduler", description = "Modulene i kommunen, og hvorfor de står slik")
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM, OPERATOR})
public final class KommunemodulResource implements RestResource {
  private final TilstandService service;

  /** On the service. */
  @Activate
  public KommunemodulResource(@Reference TilstandService service) {
    this.service = service;
  }

  /** Every module, by name. */
  @GET
  @Operation(operationId = "listKommunemoduler", summary = "Modulene i kommunen, etter navn")
  public Listing<ModulRad> liste(
      @PathParam("kommune") String kommune,
      @Parameter(description = Spraak.HVA) @QueryParam("lang") @DefaultValue("nb") String lang,
      @Context PageQuery del) {
    Language sprak = Spraak.av(lang);
    List<ModulRad> alle = service.alle(kommune).stream().map(m -> ModulRad.av(m, sprak)).toList();
    return new Listing<>(ModulRad.class, del, etter -> Slice.part(alle, etter, ModulRad::nokkel));
  }

  /** One module. */
  @GET
  @Path("{modul}")
  @Operation(operationId = "hentKommunemodul", summary = "Én modul i kommunen")
  public ModulSvar hent(
      @PathParam("kommune") String kommune,
      @PathParam("modul") String modul,
      @Parameter(description = Spraak.HVA) @QueryParam("lang") @DefaultValue("nb") String lang) {
    return ModulSvar.av(service.finn(kommune, modul), Spraak.av(lang));
  }

  /** What has happened to it, the newest first. */
  @GET
  @Path("{modul}/hendelser")
  @Operation(operationId = "listModulhendelser", summary = "Historikken, det nyeste først")
  public Listing<HendelseRad> hendelser(
      @PathParam("kommune") String kommune,
      @PathParam("modul") String modul,
      @Parameter(description = Spraak.HVA) @QueryParam("lang") @DefaultValue("nb") String lang,
      @Context PageQuery del) {
    Language sprak = Spraak.av(lang);
    return new Listing<>(
        HendelseRad.class,
        del,
        etter -> service.hendelser(kommune, modul, etter).map(h -> HendelseRad.av(h, sprak)));
  }

  /** Takes it back into use, at once. */
  @POST
  @Path("{modul}/gjenapning")
  @Operation(operationId = "gjenapneModul", summary = "Ta den i bruk igjen, med én gang")
  @RequireRole({TJENESTELEDER, OPERATOR})
  public ModulSvar gjenapne(
      @PathParam("kommune") String kommune,
      @PathParam("modul") String modul,
      @Nullable Grunninnhold innhold) {
    String grunn = innhold == null || innhold.grunn() == null ? "" : innhold.grunn();
    return ModulSvar.av(service.gjenapne(kommune, modul, grunn), Language.NB);
  }
}
