// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal.page;

import no.samtak.platform.api.error.DomainException;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sign-out; only by a form, so that no link can do it. */
@PublicAccess(reason = "Signing out must work also when the session has run out")
public final class SignOutPage implements Page {
  private static final Logger LOG = LoggerFactory.getLogger(SignOutPage.class);

  private final SignIn signIn;
  private final SessionCookies cookies;

  /** A page that ends the session, and takes its cookie away. */
  public SignOutPage(SignIn signIn, SessionCookies cookies) {
    this.signIn = signIn;
    this.cookies = cookies;
  }

  @Override
  public PageResponse get(PageRequest request) {
    return new PageResponse.Redirect("/", null);
  }

  @Override
  public PageResponse post(PageRequest request) {
    WebRequest web = (WebRequest) request;
    web.setCookie(cookies.close(web.isSecure()));
    try {
      web.cookie(Session.COOKIE).ifPresent(signIn::signOut);
    } catch (DomainException e) {
      LOG.warn(
          "A session could not be ended in the database; its cookie is taken away: {}", e.kind());
    }
    return web.cookie(FederatedSignIn.FAREWELL_COOKIE).isPresent()
        ? new PageResponse.Redirect("/logg-ut/ferdig", null)
        : new PageResponse.Redirect("/logg-inn", Text.of("web.loggUt.kvittering"));
  }
}
