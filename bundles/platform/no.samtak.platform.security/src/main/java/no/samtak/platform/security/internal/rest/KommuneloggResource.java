// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.AccessLog;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.security.internal.AccessSearch;
import no.samtak.platform.security.internal.LeaderLog;
import no.samtak.platform.security.internal.chain.ChainService;
import no.samtak.platform.security.internal.persistence.AccessLogReader.Filter;
import no.samtak.platform.security.internal.persistence.AccessRow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/{kommune}/tilgangslogg}: the organisation's own log, for its leaders. */
@Component(service = RestResource.class)
@RestPath(segment = "tilgangslogg")
@Path("/{kommune}/tilgangslogg")
@RequireRole(Role.TJENESTELEDER)
@Tag(name = "kommunelogg", description = "Hvem som gjorde hva i kommunen, og hva som ser rart ut")
public final class KommuneloggResource implements RestResource {
  private static final int MOST_DAYS = 366;

  private final LeaderLog leaders;
  private final ChainService chains;
  private final AccessLog log;

  @Activate
  public KommuneloggResource(
      @Reference LeaderLog leaders, @Reference ChainService chains, @Reference AccessLog log) {
    this.leaders = leaders;
    this.chains = chains;
    this.log = log;
  }

  /** The newest first. Reading it is logged too. */
  @GET
  @Operation(
      operationId = "listKommunelogg",
      summary = "Kommunens tilgangslogg, det nyeste først; om personer bare i egne tjenester")
  public Listing<AccessRow> liste(
      @PathParam("kommune") String kommune,
      @Parameter(description = "Fra og med denne dagen (ISO, norsk tid)")
          @QueryParam("fra")
          @DefaultValue("")
          String fra,
      @Parameter(description = "Til og med denne dagen (ISO, norsk tid)")
          @QueryParam("til")
          @DefaultValue("")
          String til,
      @Parameter(description = "Brukernavn") @QueryParam("bruker") @DefaultValue("") String bruker,
      @Parameter(description = "Tjenestens kortnavn") @QueryParam("tjeneste") @DefaultValue("")
          String tjeneste,
      @Parameter(description = "Personens tilfeldige id, aldri et fødselsnummer")
          @QueryParam("person")
          @DefaultValue("")
          String person,
      @Parameter(description = "Handling, for eksempel les")
          @QueryParam("handling")
          @DefaultValue("")
          String handling,
      @Parameter(description = "ok eller nektet") @QueryParam("resultat") @DefaultValue("")
          String resultat,
      @Parameter(description = "tidspunkt: det eldste først")
          @QueryParam("sorter")
          @DefaultValue("-tidspunkt")
          String sorter,
      @Context PageQuery query) {
    Filter filter =
        AccessSearch.filter(
                Map.of(
                    "fra", fra,
                    "til", til,
                    "bruker", bruker,
                    "tjeneste", tjeneste,
                    "person", person,
                    "handling", handling,
                    "resultat", resultat))
            .oldestFirst(sorter.equals("tidspunkt"));
    log.write(AccessEntry.ok("les", "tilgangslogg", ""));
    return new Listing<>(AccessRow.class, query, part -> leaders.search(kommune, filter, part));
  }

  /** What a leader should ask about. */
  @GET
  @Path("/rart")
  @Operation(operationId = "listRart", summary = "Det som ser rart ut, med hvorfor")
  public Listing<RarRad> rart(
      @PathParam("kommune") String kommune,
      @Parameter(description = "Så mange dager tilbake, 1 til " + MOST_DAYS)
          @QueryParam("dager")
          @DefaultValue("" + LeaderLog.DAYS)
          int dager,
      @Parameter(description = "Språket i setningene: nb, nn eller en")
          @QueryParam("lang")
          @DefaultValue("nb")
          String lang,
      @Context PageQuery query) {
    if (dager < 1 || dager > MOST_DAYS) {
      throw DomainException.invalid(
          List.of(new FieldError("dager", Text.of("feil.mellom", 1, MOST_DAYS))));
    }
    log.write(AccessEntry.ok("les", "tilgangslogg", ""));
    List<RarRad> all =
        leaders.odd(kommune, dager).stream()
            .map(look -> RarRad.of(look, Language.of(lang)))
            .toList();
    return new Listing<>(RarRad.class, query, part -> Slice.part(all, part, RarRad::nokkel));
  }

  /** How the organisation's chain ends, to be kept by the organisation itself. */
  @GET
  @Path("/kjede")
  @Operation(
      operationId = "getKommunekjede",
      summary = "Hvordan kommunens kjede slutter: anker å ta vare på et annet sted")
  public Kjedehode kjede(@PathParam("kommune") String kommune) {
    return chains.head(kommune).map(Kjedehode::of).orElseThrow(DomainException::notFound);
  }
}
