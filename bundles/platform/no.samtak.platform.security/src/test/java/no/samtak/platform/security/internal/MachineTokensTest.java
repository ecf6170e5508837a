// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.security.internal.oidc.Config;
import no.samtak.platform.security.internal.oidc.LyingIssuer;
import no.samtak.platform.security.internal.oidc.MachineIssuer;
import no.samtak.platform.security.internal.oidc.MachineTokens;
import no.samtak.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens of machines, as Maskinporten makes them, in {@code Authorization: Bearer}. */
class MachineTokensTest {
  private final LyingIssuer liar = new LyingIssuer();
  private final MachineTokens machines = new MachineTokens();
  private MachineIssuer issuer;
  private Authenticator authenticator;

  @BeforeEach
  void open() {
    Sikkerhet sikkerhet = new Sikkerhet(TestDatabase.h2());
    issuer =
        new MachineIssuer(
            Config.machines(
                Map.of(
                    "issuer", liar.url(),
                    "audience", "https://samtak.example.no",
                    "consumers",
                        "938587051|samtak:les|LESER|levanger, 938587051|samtak:skriv|SAKSBEHANDLER|verdal")),
            Clock.systemUTC());
    machines.add(issuer);
    authenticator = sikkerhet.authenticator.with(machines);
  }

  @AfterEach
  void close() {
    issuer.close();
    liar.close();
  }

  private static Map<String, Object> consumer(String id) {
    return Map.of("authority", "iso6523-actorid-upis", "ID", id);
  }

  private Map<String, Object> claims() {
    return new HashMap<>(
        Map.of(
            "iss", liar.url(),
            "aud", "https://samtak.example.no",
            "scope", "samtak:les annet:scope",
            "consumer", consumer("0192:938587051"),
            "iat", LyingIssuer.in(0),
            "exp", LyingIssuer.in(120)));
  }

  private Optional<User> user(String claim, Object value) {
    Map<String, Object> claims = claims();
    claims.put(claim, value);
    claims.values().removeIf(""::equals);
    return user(liar.sign(claims));
  }

  private Optional<User> user(String token) {
    return authenticator.identify("Bearer " + token, null, "192.0.2.1").map(Identity::user);
  }

  @Test
  void aConsumerOnTheListMayWhatItsScopesGive() {
    User les = user("x", "y").orElseThrow();
    assertThat(les.username()).isEqualTo("maskin:938587051");
    assertThat(les.in("levanger").roles()).containsExactly(Role.LESER);
    assertThat(les.tenants()).containsExactly("levanger");
    User both = user("scope", "samtak:skriv samtak:les").orElseThrow();
    assertThat(both.id()).isEqualTo(les.id());
    assertThat(both.in("verdal").roles()).containsExactly(Role.SAKSBEHANDLER);
    assertThat(both.in("levanger").roles()).containsExactly(Role.LESER);
  }

  @Test
  void olderSpellingsAndSuppliersAreTaken() {
    assertThat(user("consumer", consumer("9908:938587051"))).isPresent();
    assertThat(user("consumer", Map.of("Identifier", consumer("9908:938587051")))).isPresent();
    assertThat(user("supplier", consumer("0192:991825827")).orElseThrow().username())
        .isEqualTo("maskin:938587051/991825827");
  }

  @Test
  void whatDoesNotHoldIsNobody() throws Exception {
    assertThat(user("consumer", consumer("0192:991825827"))).as("not on the list").isEmpty();
    assertThat(user("consumer", "")).isEmpty();
    assertThat(user("scope", "annet:scope")).isEmpty();
    assertThat(user("scope", "")).isEmpty();
    assertThat(user("iss", "https://annen.example.no")).isEmpty();
    assertThat(user("aud", "https://annen.example.no")).isEmpty();
    assertThat(user("aud", "")).isEmpty();
    assertThat(user("exp", LyingIssuer.in(-120))).isEmpty();
    assertThat(user("exp", LyingIssuer.in(86_400))).as("too long a life").isEmpty();
    assertThat(user("exp", "")).isEmpty();
    assertThat(user("iat", LyingIssuer.in(3600))).isEmpty();
    assertThat(user(LyingIssuer.sign(claims(), LyingIssuer.key("ukjent")))).isEmpty();
    assertThat(user(LyingIssuer.sign(claims(), LyingIssuer.key("k1")))).isEmpty();
    JWTClaimsSet.Builder set = new JWTClaimsSet.Builder();
    claims().forEach(set::claim);
    assertThat(user(new PlainJWT(set.build()).serialize())).as("alg none").isEmpty();
    SignedJWT hmac =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("k1").build(), set.build());
    hmac.sign(new MACSigner(liar.key().toRSAPublicKey().getEncoded()));
    assertThat(user(hmac.serialize())).as("HMAC with the public key").isEmpty();
    assertThat(user("x.y.z")).isEmpty();
  }

  @Test
  void aTokenIsCheckedOnceAndEndsWithItsIssuersSettings() {
    String token = liar.sign(claims());
    for (int i = 0; i < 100; i++) {
      assertThat(user(token)).isPresent();
    }
    assertThat(liar.keyFetches).hasValue(1);
    machines.remove(issuer);
    assertThat(user(token)).isEmpty();
  }
}
