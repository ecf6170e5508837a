// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.rest.Listing;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.rest.Slice;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.drift.internal.node.Nodetjeneste;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/node/noder}: the nodes on this node's database. */
@Component(service = RestResource.class)
@RestPath(segment = "noder", scope = RestPath.Scope.NODE)
@Path("/node/noder")
@Tag(name = "noder", description = "Nodene på databasen, og hvordan modulene står på hver av dem")
@RequireRole(Role.OPERATOR)
public final class NodeResource implements RestResource {
  private final Nodetjeneste noder;

  @Activate
  public NodeResource(@Reference Nodetjeneste noder) {
    this.noder = noder;
  }

  /** The nodes, by name. */
  @GET
  @Operation(operationId = "listNoder", summary = "Nodene, etter navn")
  public Listing<NodeRad> liste(@Context PageQuery del) {
    return new Listing<>(
        NodeRad.class,
        del,
        query -> Slice.part(noder.noder().stream().map(NodeRad::of).toList(), query, NodeRad::id));
  }

  /** A node with its modules. */
  @GET
  @Path("{id}")
  @Operation(operationId = "hentNode", summary = "Én node med modulene på den")
  public NodeSvar hent(@Parameter(description = "Nodens id") @PathParam("id") String id) {
    return noder.node(id).map(NodeSvar::of).orElseThrow(DomainException::notFound);
  }

  /** Forgets a node that is silent or stopped. */
  @DELETE
  @Path("{id}")
  @Operation(operationId = "glemNode", summary = "Glem en node som er taus eller stoppet")
  public void glem(@Parameter(description = "Nodens id") @PathParam("id") String id) {
    noder.glem(id);
  }
}
