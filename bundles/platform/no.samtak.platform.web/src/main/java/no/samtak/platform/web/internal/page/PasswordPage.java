// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal.page;

import java.util.List;
import java.util.Map;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.Accounts;
import no.samtak.platform.api.security.PublicAccess;
import no.samtak.platform.api.security.Session;
import no.samtak.platform.api.security.SessionCookies;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.web.internal.WebRequest;

/** The user's change of password. */
@PublicAccess(
    reason =
        "Whoever has a one-time password can open nothing else; needs a session and the old"
            + " password")
public final class PasswordPage implements Page {
  private final Accounts accounts;
  private final SessionCookies cookies;

  /** A page that changes the password in the accounts. */
  public PasswordPage(Accounts accounts, SessionCookies cookies) {
    this.accounts = accounts;
    this.cookies = cookies;
  }

  @Override
  public PageResponse get(PageRequest request) {
    user(request);
    return new PageResponse.View("passord", Text.of("web.passord.tittel"), Map.of());
  }

  @Override
  public PageResponse post(PageRequest request) {
    User user = user(request);
    WebRequest web = (WebRequest) request;
    String next = web.raw("nyttPassord");
    if (!next.equals(web.raw("nyttPassordIgjen"))) {
      throw DomainException.invalid(
          List.of(new FieldError("nyttPassordIgjen", Text.of("web.passord.ulike"))));
    }
    Session session =
        accounts.changeOwnPassword(
            user.username(),
            web.raw("passord").toCharArray(),
            next.toCharArray(),
            web.clientAddress());
    web.setCookie(cookies.open(session, web.isSecure()));
    return new PageResponse.Redirect("/", Text.of("web.passord.kvittering"));
  }

  private static User user(PageRequest request) {
    return ((WebRequest) request)
        .userIfAny()
        .orElseThrow(
            () -> new DomainException(ErrorKind.UNAUTHENTICATED, Text.of("feil.ikkeInnlogget")));
  }
}
