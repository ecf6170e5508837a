// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import no.samtak.platform.api.rest.RestPath;
import no.samtak.platform.api.rest.RestResource;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.PublicAccess;
import no.samtak.platform.api.security.SignIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /api/v1/node/innlogging}: a token for programs. */
@Component(service = RestResource.class)
@RestPath(segment = "innlogging", scope = RestPath.Scope.NODE)
@Path("/node/innlogging")
@Tag(name = "innlogging", description = "Innlogging og bytte av passord")
public final class InnloggingResource implements RestResource {
  private final SignIn signIn;
  private final CurrentUser currentUser;

  @Activate
  public InnloggingResource(@Reference SignIn signIn, @Reference CurrentUser currentUser) {
    this.signIn = signIn;
    this.currentUser = currentUser;
  }

  /** Opens a session; 401 for a wrong name or password, 429 while the growing delay lasts. */
  @POST
  @PublicAccess(reason = "here one signs in; guessing is slowed down by the growing delay")
  @Operation(operationId = "loggInn", summary = "Logg inn med lokal konto og få et token")
  public Sesjon loggInn(Innlogging innlogging) {
    String username = Body.required("brukernavn", innlogging.brukernavn());
    String password = Body.required("passord", innlogging.passord());
    return Sesjon.of(signIn.signIn(username, password.toCharArray(), currentUser.clientAddress()));
  }
}
