// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.AccessLog;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.security.internal.AccessSearch;
import no.samtak.platform.security.internal.persistence.AccessLogReader;
import no.samtak.platform.security.internal.persistence.AccessLogReader.Filter;
import no.samtak.platform.security.internal.persistence.AccessRow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/node/tilgangslogg}: who did what, and what was refused. */
@Component(service = RestResource.class)
@RestPath(segment = "tilgangslogg", scope = RestPath.Scope.NODE)
@Path("/node/tilgangslogg")
@RequireRole(Role.OPERATOR)
@Tag(name = "tilgangslogg", description = "Hvem som gjorde hva, og hva som ble nektet")
public final class TilgangsloggResource implements RestResource {
  private final AccessLogReader reader;
  private final AccessLog log;

  @Activate
  public TilgangsloggResource(@Reference AccessLogReader reader, @Reference AccessLog log) {
    this.reader = reader;
    this.log = log;
  }

  /** The newest first. Reading it is logged too. */
  @GET
  @Operation(operationId = "listTilgangslogg", summary = "Tilgangsloggen, det nyeste først")
  public Listing<AccessRow> liste(
      @Parameter(description = "Fra og med denne dagen (ISO, norsk tid)")
          @QueryParam("fra")
          @DefaultValue("")
          String fra,
      @Parameter(description = "Til og med denne dagen (ISO, norsk tid)")
          @QueryParam("til")
          @DefaultValue("")
          String til,
      @Parameter(description = "Brukernavn") @QueryParam("bruker") @DefaultValue("") String bruker,
      @Parameter(description = "Kommunens kortnavn") @QueryParam("kommune") @DefaultValue("")
          String kommune,
      @Context PageQuery query) {
    Filter filter = AccessSearch.filter(fra, til, bruker, kommune);
    log.write(AccessEntry.ok("les", "tilgangslogg", ""));
    return new Listing<>(AccessRow.class, query, part -> reader.search(filter, part));
  }
}
