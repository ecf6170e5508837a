// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal.page;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.samtak.platform.api.security.FederatedSignIn;
import no.samtak.platform.api.security.PublicAccess;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.web.internal.WebRequest;

/**
 * {@code /logg-ut/ferdig}: signed out here, and on to the issuer, so that the next one at the
 * machine is not signed in by one click.
 */
@PublicAccess(reason = "Whoever has signed out has no session")
public final class FarewellPage implements Page {
  private final Supplier<Optional<FederatedSignIn>> federated;

  /** A page that leads on to the issuer. */
  public FarewellPage(Supplier<Optional<FederatedSignIn>> federated) {
    this.federated = federated;
  }

  @Override
  public PageResponse get(PageRequest request) {
    WebRequest web = (WebRequest) request;
    String kept = web.cookie(FederatedSignIn.FAREWELL_COOKIE).orElse("");
    Optional<FederatedSignIn.Farewell> farewell =
        federated.get().flatMap(signIn -> signIn.farewell(kept, web.origin()));
    federated
        .get()
        .filter(signIn -> !kept.isEmpty())
        .ifPresent(signIn -> web.setCookie(signIn.forgetFarewell(web.isSecure())));
    if (farewell.isEmpty()) {
      return new PageResponse.Redirect("/logg-inn", Text.of("web.loggUt.kvittering"));
    }
    // A form may lead to our own pages only; so the way out is a step of its own, and a link.
    web.goOn(farewell.get().to());
    return new PageResponse.View(
        "logget-ut",
        Text.of("web.loggUt.kvittering"),
        Map.of("utsteder", farewell.get().issuer(), "videre", farewell.get().to().toString()));
  }
}
