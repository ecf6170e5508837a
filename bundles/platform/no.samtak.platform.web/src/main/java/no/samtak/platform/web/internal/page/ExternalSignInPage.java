// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.security.FederatedSignIn;
import no.samtak.platform.api.security.PublicAccess;
import no.samtak.platform.api.security.SessionCookies;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.web.internal.WebRequest;

/**
 * {@code /logg-inn/ekstern/<issuer>}: to the issuer; {@code .../retur}: back from it. A link and
 * not a form: a form may lead to our own pages only.
 */
@PublicAccess(
    reason =
        "Sign-in at an issuer; what comes back is bound to the browser, taken once, and checked with"
            + " the issuer")
public final class ExternalSignInPage implements Page {
  private final Supplier<Optional<FederatedSignIn>> federated;
  private final SessionCookies cookies;
  private final Predicate<String> ownPath;

  /**
   * @param ownPath whether a browser may be sent to the path afterwards
   */
  public ExternalSignInPage(
      Supplier<Optional<FederatedSignIn>> federated,
      SessionCookies cookies,
      Predicate<String> ownPath) {
    this.federated = federated;
    this.cookies = cookies;
    this.ownPath = ownPath;
  }

  @Override
  public PageResponse get(PageRequest request) {
    FederatedSignIn signIn = federated.get().orElseThrow(DomainException::notFound);
    List<String> rest = request.rest();
    WebRequest web = (WebRequest) request;
    try {
      if (rest.size() == 1) {
        return depart(signIn, rest.get(0), web);
      }
      if (rest.size() == 2 && rest.get(1).equals(FederatedSignIn.RETURN)) {
        return arrive(signIn, rest.get(0), web);
      }
    } catch (DomainException e) {
      if (e.kind() == ErrorKind.NOT_FOUND) {
        throw e;
      }
      return refused(rest.get(0), e, web);
    }
    throw DomainException.notFound();
  }

  private PageResponse depart(FederatedSignIn signIn, String issuer, WebRequest web) {
    String target = web.param("til").filter(ownPath).orElse("/");
    FederatedSignIn.Way way = signIn.depart(issuer, target, web.origin(), web.isSecure());
    web.setCookie(way.cookie());
    return web.leave(way.to());
  }

  private PageResponse arrive(FederatedSignIn signIn, String issuer, WebRequest web) {
    web.setCookie(signIn.forgetState(web.isSecure()));
    FederatedSignIn.Arrival arrival =
        signIn.arrive(
            issuer,
            web.answer(),
            web.cookie(FederatedSignIn.STATE_COOKIE).orElse(""),
            web.origin(),
            web.isSecure());
    arrival.cookies().forEach(web::setCookie);
    web.setCookie(cookies.open(arrival.session(), web.isSecure()));
    return new PageResponse.Redirect(
        Optional.of(arrival.target()).filter(ownPath).orElse("/"), null);
  }

  private static PageResponse refused(String issuer, DomainException e, WebRequest web) {
    web.status(e.kind().status());
    Map<String, Object> model = new HashMap<>();
    model.put("tekst", e.text());
    model.put("igjen", e.kind() == ErrorKind.FORBIDDEN ? "" : FederatedSignIn.PATH + issuer);
    return new PageResponse.View("logg-inn-feil", Text.of("web.utsteder.feil"), model);
  }
}
