// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal.page;

import no.samtak.platform.api.security.PublicAccess;
import no.samtak.platform.api.security.SessionCookies;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.web.internal.WebRequest;

/** Sign-out; only by a form, so that no link can do it. */
@PublicAccess(reason = "Signing out must work also when the session has run out")
public final class SignOutPage implements Page {
  private final SessionCookies cookies;

  /** A page that takes the session's cookie away. */
  public SignOutPage(SessionCookies cookies) {
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
    return new PageResponse.Redirect("/logg-inn", Text.of("web.loggUt.kvittering"));
  }
}
