// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.AccessLog;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.security.internal.chain.ChainService;
import no.samtak.platform.security.internal.chain.Report;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/node/loggkjeder}: how the access log's chains end, and whether they are whole. */
@Component(service = RestResource.class)
@RestPath(segment = "loggkjeder", scope = RestPath.Scope.NODE)
@Path("/node/loggkjeder")
@RequireRole(Role.OPERATOR)
@Tag(name = "loggkjeder", description = "Om tilgangsloggen er som den ble forseglet")
public final class LoggkjedeResource implements RestResource {
  private final ChainService chains;
  private final AccessLog log;

  @Activate
  public LoggkjedeResource(@Reference ChainService chains, @Reference AccessLog log) {
    this.chains = chains;
    this.log = log;
  }

  /** The last seal of each chain, to be kept where the node's operators cannot change it. */
  @GET
  @Operation(
      operationId = "listLoggkjeder",
      summary = "Hvordan hver kjede slutter: anker å ta vare på et annet sted")
  public Listing<Kjedehode> liste(@Context PageQuery query) {
    return new Listing<>(
        Kjedehode.class,
        query,
        part ->
            Slice.part(
                chains.heads().stream().map(Kjedehode::of).toList(), part, Kjedehode::kommune));
  }

  /** What was found last since the node started. */
  @GET
  @Path("/kontroll")
  @Operation(operationId = "getLoggkontroll", summary = "Hva siste kontroll på denne noden fant")
  public Loggkontroll siste() {
    return chains.last().map(Loggkontroll::of).orElseThrow(DomainException::notFound);
  }

  /** Verifies the whole log now, against the newest anchor on the node. Takes its time. */
  @POST
  @Path("/kontroll")
  @Operation(operationId = "kontrollerLogg", summary = "Går gjennom hele loggen nå")
  public Loggkontroll kontroller() {
    Report report = chains.verify(null);
    log.write(new AccessEntry("kontroller", "tilgangslogg", "", report.isWhole() ? "ok" : "avvik"));
    return Loggkontroll.of(report);
  }
}
