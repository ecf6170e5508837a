// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.rest;

import static no.samtak.platform.api.security.Role.LESER;
import static no.samtak.platform.api.security.Role.OKONOM;
import static no.samtak.platform.api.security.Role.SAKSBEHANDLER;
import static no.samtak.platform.api.security.Role.TJENESTELEDER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.radar.internal.radar.RadarService;
import no.samtak.core.radar.internal.radar.Radarsok;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/{kommune}/radar}: money that ends. */
@Component(service = RestResource.class)
@RestPath(segment = "radar")
@Path("/{kommune}/radar")
@Tag(name = "radar", description = "Penger som slutter, og hva som følger")
@RequireRole({LESER, SAKSBEHANDLER, TJENESTELEDER, OKONOM})
public final class RadarResource implements RestResource {
  static final String SPRAK = "Språket på ordene: nb, nn";
  private static final String MAANEDER = "Hvor mange måneder fram fra forretningsdatoen";
  private static final Texts TEKSTER = Texts.of(RadarResource.class.getClassLoader());

  private final RadarService service;

  /** On the service. */
  @Activate
  public RadarResource(@Reference RadarService service) {
    this.service = service;
  }

  /** What ends, by last day. */
  @GET
  @Operation(operationId = "listRadar", summary = "Finansieringer som slutter, etter siste dag")
  public Listing<RadarlinjeSvar> liste(
      @PathParam("kommune") String kommune,
      @Parameter(description = MAANEDER)
          @Schema(minimum = "1", maximum = "60")
          @QueryParam("maaneder")
          @DefaultValue("12")
          int maaneder,
      @Parameter(description = "Bare det denne rollen eller enheten svarer for")
          @QueryParam("ansvarlig")
          @DefaultValue("")
          String ansvarlig,
      @Parameter(description = "Bare tiltak i denne tilstanden") @QueryParam("tilstand")
          @Nullable TiltakTilstand tilstand,
      @Parameter(description = SPRAK) @QueryParam("lang") @DefaultValue("nb") String lang,
      @Context PageQuery del) {
    Radarsok sok = new Radarsok(maaneder, ansvarlig.strip(), tilstand);
    Language sprak = sprak(lang);
    List<RadarlinjeSvar> alle =
        service.radar(kommune, sok).linjer().stream()
            .map(l -> RadarlinjeSvar.av(l, sprak))
            .toList();
    return new Listing<>(
        RadarlinjeSvar.class,
        del,
        etter -> Slice.part(alle, etter, RadarlinjeSvar::finansieringId));
  }

  /** What ends, in sums. */
  @GET
  @Path("sammendrag")
  @Operation(
      operationId = "hentRadarsammendrag",
      summary = "Det som slutter i summer, moduler ingen vil ha, og sikrede plasser (VE-13)")
  public RadarSammendrag sammendrag(
      @PathParam("kommune") String kommune,
      @Parameter(description = MAANEDER)
          @Schema(minimum = "1", maximum = "60")
          @QueryParam("maaneder")
          @DefaultValue("12")
          int maaneder,
      @Parameter(description = SPRAK) @QueryParam("lang") @DefaultValue("nb") String lang) {
    return RadarSammendrag.av(
        service.radar(kommune, Radarsok.av(maaneder)),
        service.kontinuitet(kommune).orElse(null),
        TEKSTER,
        sprak(lang));
  }

  static Language sprak(String lang) {
    return Language.of(lang.toLowerCase(Locale.ROOT));
  }
}
