// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import no.samtak.platform.api.security.FederatedSignIn;
import no.samtak.platform.api.security.PublicAccess;
import no.samtak.platform.api.security.Session;
import no.samtak.platform.api.security.SessionCookies;
import no.samtak.platform.api.security.SignIn;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.web.internal.WebRequest;

/** Sign-in: at an issuer, or with a local account; and back to where one came from. */
@PublicAccess(reason = "Sign-in itself")
public final class SignInPage implements Page {
  private final SignIn signIn;
  private final Supplier<Optional<FederatedSignIn>> federated;
  private final SessionCookies cookies;
  private final Predicate<String> ownPath;

  /**
   * @param ownPath whether a browser may be sent to the path afterwards
   */
  public SignInPage(
      SignIn signIn,
      Supplier<Optional<FederatedSignIn>> federated,
      SessionCookies cookies,
      Predicate<String> ownPath) {
    this.signIn = signIn;
    this.federated = federated;
    this.cookies = cookies;
    this.ownPath = ownPath;
  }

  @Override
  public PageResponse get(PageRequest request) {
    String target = target(request);
    if (((WebRequest) request).userIfAny().isPresent() && request.errors().isEmpty()) {
      return new PageResponse.Redirect(target, null);
    }
    Optional<FederatedSignIn> others = federated.get();
    String query =
        target.equals("/") ? "" : "?til=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
    List<Way> ways =
        others.map(FederatedSignIn::issuers).orElse(List.of()).stream()
            .map(issuer -> new Way(issuer.name(), FederatedSignIn.PATH + issuer.id() + query))
            .toList();
    return new PageResponse.View(
        "logg-inn",
        Text.of("web.loggInn.tittel"),
        Map.of(
            "til", target,
            "utstedere", ways,
            "lokal", others.map(FederatedSignIn::localOpen).orElse(true)));
  }

  @Override
  public PageResponse post(PageRequest request) {
    WebRequest web = (WebRequest) request;
    Session session =
        signIn.signIn(
            request.param("brukernavn").orElse(""),
            web.raw("passord").toCharArray(),
            web.clientAddress());
    web.setCookie(cookies.open(session, web.isSecure()));
    return new PageResponse.Redirect(target(request), null);
  }

  /**
   * A way to sign in.
   *
   * @param navn of the issuer
   * @param sti where it begins
   */
  public record Way(String navn, String sti) {}

  private String target(PageRequest request) {
    return request.param("til").filter(ownPath).orElse("/");
  }
}
