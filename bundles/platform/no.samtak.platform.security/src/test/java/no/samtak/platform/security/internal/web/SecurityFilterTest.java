// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.Session;
import no.samtak.platform.api.security.User;
import no.samtak.platform.security.internal.Sikkerhet;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecurityFilterTest {
  private Sikkerhet sikkerhet;
  private SecurityFilter filter;
  private Session session;
  private final AtomicReference<Optional<User>> seen = new AtomicReference<>();
  private String csrf = "";
  private String address = "";
  private String correlation = "";

  @BeforeEach
  void open() {
    sikkerhet = new Sikkerhet(TestDatabase.h2());
    sikkerhet.account("kari", Role.SAKSBEHANDLER, "levanger");
    session = sikkerhet.session("kari");
    filter =
        new SecurityFilter(sikkerhet.context, sikkerhet.tokens, Set.of("10.0.0.1"), false)
            .with(sikkerhet.authenticator);
  }

  @Test
  void aRequestIsServedInTheUsersNameAndNothingIsLeftOnTheThread() throws Exception {
    pass(new FakeHttp().cookie(Session.COOKIE, session.token()));
    assertThat(seen.get()).hasValueSatisfying(u -> assertThat(u.username()).isEqualTo("kari"));
    assertThat(csrf).isNotEmpty();
    assertThat(sikkerhet.context.get()).isEmpty();
    assertThat(sikkerhet.context.correlationId()).isEmpty();
  }

  @Test
  void nothingIsLeftOnTheThreadAfterAFailureEither() {
    FakeHttp http = new FakeHttp().cookie(Session.COOKIE, session.token());
    FilterChain failing =
        (in, out) -> {
          throw new ServletException("feil");
        };
    assertThatThrownBy(() -> filter.doFilter(http.request(), http.response(), failing))
        .isInstanceOf(ServletException.class);
    assertThat(sikkerhet.context.get()).isEmpty();
    assertThat(org.slf4j.MDC.get("correlationId")).isNull();
  }

  @Test
  void withoutCredentialsOrWithWrongOnesNobodyIsSignedIn() throws Exception {
    for (FakeHttp http :
        List.of(
            new FakeHttp(),
            new FakeHttp().cookie(Session.COOKIE, "feil"),
            new FakeHttp().cookie("annen", session.token()),
            new FakeHttp().header("Authorization", "Bearer feil"),
            new FakeHttp().header("Authorization", "Basic ZmVpbDpmZWls"))) {
      pass(http);
      assertThat(seen.get()).isEmpty();
      assertThat(http.status).isEqualTo(200);
    }
  }

  @Test
  void withoutADatabaseNobodyIsSignedIn() throws Exception {
    filter = new SecurityFilter(sikkerhet.context, sikkerhet.tokens, Set.of(), false);
    pass(new FakeHttp().cookie(Session.COOKIE, session.token()));
    assertThat(seen.get()).isEmpty();
  }

  @Test
  void everyAnswerHasTheSecurityHeaders() throws Exception {
    FakeHttp http = new FakeHttp();
    pass(http);
    assertThat(http.answer("Content-Security-Policy"))
        .contains("default-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(http.answer("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(http.answer("Cache-Control")).isEqualTo("no-store");
    assertThat(http.answer("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(http.answer("Strict-Transport-Security")).isNull();
    FakeHttp file = new FakeHttp().to("GET", "/static/x/y.css");
    file.secure = true;
    pass(file);
    assertThat(file.answer("Cache-Control")).isNull();
    assertThat(file.answer("Strict-Transport-Security")).isNotNull();
  }

  @Test
  void aSaneCorrelationIdIsKeptAndAnyOtherReplaced() throws Exception {
    FakeHttp sane = new FakeHttp().header("X-Correlation-Id", "abc-123_DEF.456");
    pass(sane);
    assertThat(sane.answer("X-Correlation-Id")).isEqualTo("abc-123_DEF.456");
    assertThat(correlation).isEqualTo("abc-123_DEF.456");
    for (String other :
        List.of("", "kort", "x".repeat(65), "linje\r\nSet-Cookie: a=b", "æøåæøåæøå")) {
      FakeHttp http = new FakeHttp().header("X-Correlation-Id", other);
      pass(http);
      assertThat(http.answer("X-Correlation-Id")).isNotEqualTo(other).hasSize(36);
    }
  }

  @Test
  void anApiWriteByCookieNeedsTheCsrfHeader() throws Exception {
    pass(new FakeHttp().cookie(Session.COOKIE, session.token()));
    String token = csrf;
    for (String path : List.of("/api/v1/levanger/oppslag", "/api", "/soap/oppslag")) {
      for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "UKJENT")) {
        assertThat(status(withCookie().to(method, path))).isEqualTo(403);
        assertThat(status(withCookie().to(method, path).header("X-CSRF-Token", ""))).isEqualTo(403);
        assertThat(status(withCookie().to(method, path).header("X-CSRF-Token", token + "x")))
            .isEqualTo(403);
        assertThat(status(withCookie().to(method, path).header("X-CSRF-Token", token)))
            .isEqualTo(200);
        assertThat(
                status(
                    new FakeHttp()
                        .to(method, path)
                        .header("Authorization", "Bearer " + session.token())))
            .isEqualTo(200);
      }
      assertThat(status(withCookie().to("GET", path))).isEqualTo(200);
    }
    assertThat(status(withCookie().to("POST", "/levanger/oppslag/ny")))
        .as("pages check the token of their form themselves")
        .isEqualTo(200);
  }

  @Test
  void anotherSessionsCsrfTokenIsRefused() throws Exception {
    pass(new FakeHttp().cookie(Session.COOKIE, sikkerhet.session("kari").token()));
    String others = csrf;
    assertThat(
            status(
                withCookie().to("POST", "/api/v1/levanger/oppslag").header("X-CSRF-Token", others)))
        .isEqualTo(403);
  }

  @Test
  void whatAnotherSiteMadeTheBrowserSendIsRefused() throws Exception {
    FakeHttp http =
        withCookie().to("POST", "/levanger/oppslag/ny").header("Sec-Fetch-Site", "cross-site");
    assertThat(status(http)).isEqualTo(403);
    assertThat(http.body.toString())
        .contains("urn:samtak:problem:ingen-tilgang", http.answer("X-Correlation-Id"));
    assertThat(
            status(
                withCookie().to("GET", "/levanger/oppslag").header("Sec-Fetch-Site", "cross-site")))
        .as("a link from elsewhere is fine")
        .isEqualTo(200);
  }

  @Test
  void aSessionThatIsHalfGoneGetsANewCookie() throws Exception {
    FakeHttp early = withCookie();
    pass(early);
    assertThat(early.answer("Set-Cookie")).isNull();
    String before = csrf;
    sikkerhet.clock.pass(Duration.ofHours(4));
    FakeHttp half = withCookie();
    half.secure = true;
    pass(half);
    assertThat(half.answer("Set-Cookie"))
        .startsWith(Session.COOKIE + "=")
        .contains("; Path=/", "; HttpOnly", "; SameSite=Lax", "; Secure")
        .doesNotContain(session.token());
    assertThat(csrf).as("open forms still work").isEqualTo(before);
    FakeHttp byHeader = new FakeHttp().header("Authorization", "Bearer " + session.token());
    pass(byHeader);
    assertThat(byHeader.answer("Set-Cookie")).isNull();
  }

  @Test
  void theAddressIsTheNearestThatIsNoProxyOfOurs() throws Exception {
    pass(new FakeHttp().header("X-Forwarded-For", "203.0.113.9"));
    assertThat(address).as("not from a trusted proxy").isEqualTo("192.0.2.1");
    FakeHttp proxied = new FakeHttp().header("X-Forwarded-For", "1.1.1.1, 203.0.113.9, 10.0.0.1");
    proxied.remote = "10.0.0.1";
    pass(proxied);
    assertThat(address).isEqualTo("203.0.113.9");
  }

  private FakeHttp withCookie() {
    return new FakeHttp().cookie(Session.COOKIE, session.token());
  }

  private int status(FakeHttp http) throws Exception {
    pass(http);
    return http.status;
  }

  private void pass(FakeHttp http) throws Exception {
    filter.doFilter(
        http.request(),
        http.response(),
        (in, out) -> {
          seen.set(sikkerhet.context.get());
          csrf = sikkerhet.context.csrfToken();
          address = sikkerhet.context.clientAddress();
          correlation = sikkerhet.context.correlationId();
        });
  }
}
