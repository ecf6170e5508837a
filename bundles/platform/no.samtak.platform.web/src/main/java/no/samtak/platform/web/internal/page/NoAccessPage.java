// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal.page;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.samtak.platform.api.security.FederatedSignIn;
import no.samtak.platform.api.security.PublicAccess;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.web.internal.WebRequest;

/** {@code /logg-inn/uten-tilgang}: signed in, and nothing to see yet; whom to ask. */
@PublicAccess(reason = "Tells who is signed in and has no role whom to ask; shows nothing else")
public final class NoAccessPage implements Page {
  private final Supplier<Optional<FederatedSignIn>> federated;

  /** A page that names whom to ask. */
  public NoAccessPage(Supplier<Optional<FederatedSignIn>> federated) {
    this.federated = federated;
  }

  @Override
  public PageResponse get(PageRequest request) {
    Optional<User> user = ((WebRequest) request).userIfAny();
    if (user.isEmpty() || !user.get().roles().isEmpty()) {
      return new PageResponse.Redirect("/", null);
    }
    return new PageResponse.View(
        "uten-tilgang",
        Text.of("web.utenTilgang.tittel"),
        Map.of(
            "navn", user.get().displayName(),
            "kontakt", federated.get().map(FederatedSignIn::contact).orElse("")));
  }
}
