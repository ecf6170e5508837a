// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.security.Accounts;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.PublicAccess;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/node/passord}: a user's own change of password, also of a one-time one. */
@Component(service = RestResource.class)
@RestPath(segment = "passord", scope = RestPath.Scope.NODE)
@Path("/node/passord")
@Tag(name = "innlogging", description = "Innlogging og bytte av passord")
public final class PassordResource implements RestResource {
  private final Accounts accounts;
  private final CurrentUser currentUser;

  @Activate
  public PassordResource(@Reference Accounts accounts, @Reference CurrentUser currentUser) {
    this.accounts = accounts;
    this.currentUser = currentUser;
  }

  /** Ends every other session of the user and opens a new one. */
  @POST
  @PublicAccess(reason = "the old password proves who asks; a one-time one opens nothing else")
  @Operation(operationId = "byttPassord", summary = "Bytt eget passord og få et nytt token")
  public Sesjon bytt(Passordbytte bytte) {
    String username = Body.required("brukernavn", bytte.brukernavn());
    String current = Body.required("passord", bytte.passord());
    String next = Body.required("nyttPassord", bytte.nyttPassord());
    return Sesjon.of(
        accounts.changeOwnPassword(
            username, current.toCharArray(), next.toCharArray(), currentUser.clientAddress()));
  }
}
