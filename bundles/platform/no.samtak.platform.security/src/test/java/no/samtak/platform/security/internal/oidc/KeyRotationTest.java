// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import no.samtak.platform.security.internal.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeyRotationTest {
  private final LyingIssuer issuer = new LyingIssuer();
  private final Fetch fetch = new Fetch();
  private final SettableClock clock = new SettableClock();
  private final Directory directory =
      new Directory(
          issuer.url(),
          URI.create(issuer.url() + "/.well-known/openid-configuration"),
          fetch,
          clock);

  @AfterEach
  void close() {
    fetch.close();
    issuer.close();
  }

  private String token(RSAKey key) {
    return LyingIssuer.sign(
        Map.of("iss", issuer.url(), "exp", java.util.Date.from(clock.instant().plusSeconds(60))),
        key);
  }

  @Test
  void aNewKeyIsFoundAtOnceAndTheOldOneIsForgottenWithIt() throws Exception {
    RSAKey old = issuer.key();
    Jwts.verify(token(old), directory, clock);
    clock.pass(Directory.PAUSE);
    RSAKey next = LyingIssuer.key("k2");
    issuer.rotate(next);
    assertThat(Jwts.verify(token(next), directory, clock).getIssuer()).isEqualTo(issuer.url());
    Refused refused =
        catchThrowableOfType(Refused.class, () -> Jwts.verify(token(old), directory, clock));
    assertThat(refused.reason()).isEqualTo(Refused.Reason.KEY);
  }

  @Test
  void keysAreFetchedOnceAnHourAndHoldForADayWhereTheIssuerIsAway() throws Exception {
    Jwts.verify(token(issuer.key()), directory, clock);
    Jwts.verify(token(issuer.key()), directory, clock);
    assertThat(issuer.keyFetches).hasValue(1);
    clock.pass(Directory.FRESH);
    Jwts.verify(token(issuer.key()), directory, clock);
    assertThat(issuer.keyFetches).hasValue(2);
    issuer.status = 500;
    clock.pass(Directory.FRESH);
    Jwts.verify(token(issuer.key()), directory, clock);
    clock.pass(Directory.OLDEST);
    assertThatThrownBy(() -> Jwts.verify(token(issuer.key()), directory, clock))
        .isInstanceOf(IOException.class);
    issuer.status = 200;
    clock.pass(Directory.PAUSE);
    Jwts.verify(token(issuer.key()), directory, clock);
  }

  @Test
  void theDocumentMustBeTheIssuersAndItsAddressesSafe() {
    assertThatThrownBy(
            () ->
                Metadata.parse(
                    "{\"issuer\":\"https://b\",\"jwks_uri\":\"https://b/k\"}", "https://a"))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(
            () ->
                Metadata.parse(
                    "{\"issuer\":\"https://a\",\"jwks_uri\":\"http://a/k\"}", "https://a"))
        .isInstanceOf(IOException.class);
    for (String bad :
        new String[] {"http://example.no", "ftp://a", "https://a@b", "https://a#b", "a", ""}) {
      assertThatThrownBy(() -> Metadata.checked(bad))
          .as(bad)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
