// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.security.FederatedSignIn;
import no.samtak.platform.api.security.PublicAccess;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;

/**
 * {@code /logg-ut/ekstern/<issuer>}: the issuer lets the browser tell that a session of its has
 * ended (OpenID Connect Front-Channel Logout 1.0). Answers the same whether there was any.
 */
@PublicAccess(
    reason =
        "An issuer tells of a session that it ended; only who knows the issuer's secret name of it"
            + " can, and all that follows is a sign-out")
public final class IssuerSignOutPage implements Page {
  private final Supplier<Optional<FederatedSignIn>> federated;

  /** A page that ends what an issuer's session opened. */
  public IssuerSignOutPage(Supplier<Optional<FederatedSignIn>> federated) {
    this.federated = federated;
  }

  @Override
  public PageResponse get(PageRequest request) {
    List<String> rest = request.rest();
    FederatedSignIn signIn = federated.get().orElseThrow(DomainException::notFound);
    if (rest.size() != 1) {
      throw DomainException.notFound();
    }
    signIn.ended(rest.get(0), request.param("iss").orElse(""), request.param("sid").orElse(""));
    return new PageResponse.View("logget-ut", Text.of("web.loggUt.kvittering"), Map.of());
  }
}
