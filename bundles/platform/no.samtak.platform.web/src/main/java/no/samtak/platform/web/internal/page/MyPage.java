// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal.page;

import java.util.Map;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.SessionCookies;
import no.samtak.platform.api.security.SignIn;
import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;
import no.samtak.platform.web.internal.WebRequest;

/** The user's own settings: language, colours, password, sessions. */
@RequireRole({Role.LESER, Role.SAKSBEHANDLER, Role.TJENESTELEDER, Role.OKONOM, Role.OPERATOR})
public final class MyPage implements Page {
  private final SignIn signIn;
  private final SessionCookies cookies;

  /** A page that also ends sessions. */
  public MyPage(SignIn signIn, SessionCookies cookies) {
    this.signIn = signIn;
    this.cookies = cookies;
  }

  @Override
  public PageResponse get(PageRequest request) {
    return new PageResponse.View(
        "min-side",
        Text.of("web.minSide.tittel"),
        Map.of(
            "skjema", ((WebRequest) request).scheme(),
            "valgtSprak", request.language().code(),
            "engelsk", request.user().hasAny(Role.OPERATOR),
            "ekstern", isExternal(request)));
  }

  /** Whoever signs in at an issuer has no password here; such names nobody can type. */
  private static boolean isExternal(PageRequest request) {
    return request.user().username().contains(":");
  }

  @Override
  public PageResponse post(PageRequest request) {
    WebRequest web = (WebRequest) request;
    switch (request.param("handling").orElse("")) {
      case "visning" -> {
        web.choose(Language.of(request.param("sprak").orElse("nb")));
        web.chooseScheme(request.param("fargeskjema").orElse("auto"));
        return new PageResponse.Redirect("/min-side", Text.of("web.minSide.lagret"));
      }
      case "avslutt" -> {
        signIn.signOutEverywhere(request.user());
        web.setCookie(cookies.close(web.isSecure()));
        return isExternal(request)
            ? new PageResponse.Redirect("/logg-ut/ferdig", null)
            : new PageResponse.Redirect("/logg-inn", Text.of("web.minSide.avsluttet"));
      }
      default ->
          throw DomainException.invalid(
              java.util.List.of(new FieldError("", Text.of("feil.ugyldig"))));
    }
  }
}
