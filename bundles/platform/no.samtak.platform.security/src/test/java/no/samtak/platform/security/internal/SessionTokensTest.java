// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTokensTest {
  @TempDir Path folder;
  private final SettableClock clock = new SettableClock();
  private SessionKeys keys;
  private SessionTokens tokens;

  @BeforeEach
  void open() {
    keys = new SessionKeys(folder.resolve("nokler/sesjonsnokler.json"), clock);
    tokens = new SessionTokens(keys, clock);
  }

  @Test
  void aTokenSaysWhoseSessionItIs() {
    SessionTokens.Signed signed = tokens.open("bruker-1", 7);

    SessionTokens.Token token = tokens.verify(signed.text()).orElseThrow();

    assertThat(token.userId()).isEqualTo("bruker-1");
    assertThat(token.sessionVersion()).isEqualTo(7);
    assertThat(token.expires()).isEqualTo(clock.instant().plus(SessionTokens.LIFE));
    assertThat(token.csrf()).hasSizeGreaterThan(40).doesNotContain(token.sessionId());
  }

  @Test
  void anExpiredTokenIsRefused() {
    String text = tokens.open("bruker-1", 1).text();
    clock.pass(SessionTokens.LIFE.minusSeconds(1));
    assertThat(tokens.verify(text)).isPresent();
    clock.pass(Duration.ofSeconds(1));
    assertThat(tokens.verify(text)).isEmpty();
    assertThat(new SessionTokens(keys, clock).verify(text)).isEmpty();
  }

  @Test
  void aTokenWithAnyCharacterChangedIsRefused() {
    String text = tokens.open("bruker-1", 1).text();
    int lastOfSignature = text.length() - 1;
    for (int i = 0; i < lastOfSignature; i++) {
      if (text.charAt(i) != '.') {
        char other = text.charAt(i) == 'A' ? 'B' : 'A';
        String changed = text.substring(0, i) + other + text.substring(i + 1);
        assertThat(tokens.verify(changed)).as("changed at %d", i).isEmpty();
      }
    }
  }

  @Test
  void aTokenThatIsCutOrGarbageIsRefused() {
    String text = tokens.open("bruker-1", 1).text();
    for (int i = 0; i < text.length(); i++) {
      assertThat(tokens.verify(text.substring(0, i))).isEmpty();
    }
    for (String garbage : List.of("", ".", "..", "...", "null", "x".repeat(100_000), "{}.{}.{}")) {
      assertThat(tokens.verify(garbage)).isEmpty();
    }
  }

  @Test
  void theAlgorithmNoneIsRefused() throws Exception {
    JWTClaimsSet claims = claims(tokens.open("bruker-1", 1).text());
    assertThat(tokens.verify(new PlainJWT(claims).serialize())).isEmpty();
    String header =
        "{\"alg\":\"none\",\"typ\":\"samtak-sesjon+jwt\",\"kid\":\""
            + keys.signing().getKeyID()
            + "\"}";
    String[] parts = tokens.open("bruker-1", 1).text().split("\\.");
    assertThat(tokens.verify(base64(header) + "." + parts[1] + ".")).isEmpty();
    assertThat(tokens.verify(base64(header) + "." + parts[1] + "." + parts[2])).isEmpty();
  }

  @Test
  void anotherKeyUnderOurIdIsRefused() throws Exception {
    SessionKeys foreign = new SessionKeys(folder.resolve("fremmed.json"), clock);
    OctetSequenceKey lookalike =
        new OctetSequenceKey.Builder(foreign.signing()).keyID(keys.signing().getKeyID()).build();
    JWTClaimsSet claims = claims(tokens.open("bruker-1", 1).text());

    assertThat(tokens.verify(sign(lookalike, JWSAlgorithm.HS256, "samtak-sesjon+jwt", claims)))
        .isEmpty();
    assertThat(tokens.verify(new SessionTokens(foreign, clock).open("bruker-1", 1).text()))
        .isEmpty();
  }

  @Test
  void aTokenOfOurKeyForAnotherPurposeIsRefused() throws Exception {
    JWTClaimsSet claims = claims(tokens.open("bruker-1", 1).text());
    OctetSequenceKey key = keys.signing();
    assertThat(tokens.verify(sign(key, JWSAlgorithm.HS256, "samtak-sesjon+jwt", claims)))
        .isPresent();
    assertThat(tokens.verify(sign(key, JWSAlgorithm.HS256, "JWT", claims))).isEmpty();
    assertThat(tokens.verify(with(claims, b -> b.issuer("andre")))).isEmpty();
    assertThat(tokens.verify(with(claims, b -> b.subject(null)))).isEmpty();
    assertThat(tokens.verify(with(claims, b -> b.expirationTime(null)))).isEmpty();
    assertThat(tokens.verify(with(claims, b -> b.claim("ver", null)))).isEmpty();
    assertThat(tokens.verify(with(claims, b -> b.claim("ver", "1 or 1=1")))).isEmpty();
    assertThat(
            tokens.verify(
                with(claims, b -> b.expirationTime(Date.from(clock.instant().minusSeconds(1))))))
        .isEmpty();
  }

  @Test
  void aTokenIsRenewedFromHalfOfItsTimeAndKeepsItsForms() {
    SessionTokens.Token token = tokens.verify(tokens.open("bruker-1", 3).text()).orElseThrow();
    clock.pass(SessionTokens.LIFE.dividedBy(2).minusSeconds(1));
    assertThat(tokens.renew(token)).isEmpty();

    clock.pass(Duration.ofSeconds(1));
    SessionTokens.Signed renewed = tokens.renew(token).orElseThrow();

    SessionTokens.Token next = tokens.verify(renewed.text()).orElseThrow();
    assertThat(next.expires()).isEqualTo(clock.instant().plus(SessionTokens.LIFE));
    assertThat(next.sessionVersion()).isEqualTo(3);
    assertThat(next.csrf()).isEqualTo(token.csrf());
  }

  @Test
  void renewingEndsADayAfterThePassword() {
    SessionTokens.Token token = tokens.verify(tokens.open("bruker-1", 1).text()).orElseThrow();
    SessionTokens.Token first = token;
    for (int hour = 0; hour < 23; hour++) {
      clock.pass(Duration.ofHours(1));
      SessionTokens.Signed renewed = tokens.renew(token).orElse(null);
      if (renewed != null) {
        token = tokens.verify(renewed.text()).orElseThrow();
      }
    }
    assertThat(token.expires()).isEqualTo(first.signedIn().plus(SessionTokens.LONGEST));
    clock.pass(Duration.ofHours(1));
    assertThat(tokens.renew(token)).isEmpty();
  }

  @Test
  void aSessionFromAnIssuerEndsWithItsFirstTokenSoThatTheIssuerIsAskedAgain() {
    SessionTokens.Token token =
        tokens.verify(tokens.open("bruker-1", 1, "okt-1").text()).orElseThrow();
    assertThat(token.expires()).isEqualTo(token.signedIn().plus(SessionTokens.FROM_ISSUER));
    clock.pass(SessionTokens.FROM_ISSUER.minusSeconds(1));
    assertThat(tokens.renew(token)).isEmpty();
  }

  @Test
  void twoSessionsOfOneUserHaveDifferentForms() {
    assertThat(tokens.verify(tokens.open("bruker-1", 1).text()).orElseThrow().csrf())
        .isNotEqualTo(tokens.verify(tokens.open("bruker-1", 1).text()).orElseThrow().csrf());
  }

  @Test
  void anOldKeyIsAcceptedUntilItsTokensHaveRunOut() {
    String old = tokens.open("bruker-1", 1).text();
    keys.rotate(SessionTokens.LIFE);
    String renewed = tokens.open("bruker-1", 1).text();
    assertThat(keys.signing().getKeyID()).isNotEqualTo(keyId(old));

    clock.pass(SessionTokens.LIFE.minusSeconds(1));
    assertThat(tokens.verify(old)).isPresent();
    assertThat(tokens.verify(renewed)).isPresent();

    String oldKey = keyId(old);
    clock.pass(Duration.ofSeconds(1));
    assertThat(keys.accepted(oldKey)).isEmpty();
  }

  @Test
  void aNodeThatSharesTheFileSeesTheOthersNewKey() {
    SessionKeys other = new SessionKeys(folder.resolve("nokler/sesjonsnokler.json"), clock);
    SessionTokens onOther = new SessionTokens(other, clock);
    assertThat(onOther.verify(tokens.open("bruker-1", 1).text())).isPresent();

    clock.pass(Duration.ofMinutes(1));
    keys.rotate(SessionTokens.LIFE);

    assertThat(onOther.verify(tokens.open("bruker-1", 1).text())).isPresent();
  }

  @Test
  void theKeysSurviveARestartAndNobodyElseMayReadThem() throws Exception {
    String text = tokens.open("bruker-1", 1).text();
    Path file = folder.resolve("nokler/sesjonsnokler.json");

    assertThat(new SessionTokens(new SessionKeys(file, clock), clock).verify(text)).isPresent();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
        .isEqualTo("rwx------");
    try (var files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aDamagedKeyFileStopsTheStartWithoutShowingAKey() throws Exception {
    Path file = folder.resolve("skadd.json");
    Files.writeString(file, "{\"keys\":[{\"kty\":\"oct\",\"k\":\"hemmelig");
    assertThatThrownBy(() -> new SessionKeys(file, clock))
        .hasMessageContaining("damaged")
        .hasNoCause()
        .message()
        .doesNotContain("hemmelig");
  }

  @Test
  void keysOfTheSettingsAreAllAcceptedAndTheFirstSigns() {
    String a = "a:" + base64("a".repeat(32));
    String b = "b:" + base64("b".repeat(32));
    SessionTokens before = new SessionTokens(new SessionKeys(List.of(a), clock), clock);
    SessionTokens after = new SessionTokens(new SessionKeys(List.of(b, a), clock), clock);
    SessionTokens last = new SessionTokens(new SessionKeys(List.of(b), clock), clock);

    String text = before.open("bruker-1", 1).text();
    assertThat(after.verify(text)).isPresent();
    assertThat(last.verify(text)).isEmpty();
    assertThat(keyId(after.open("bruker-1", 1).text())).isEqualTo("b");
    assertThatThrownBy(() -> new SessionKeys(List.of("kort:" + base64("for kort")), clock))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .doesNotContain("for kort");
  }

  private String with(JWTClaimsSet claims, Consumer<JWTClaimsSet.Builder> change) throws Exception {
    JWTClaimsSet.Builder builder = new JWTClaimsSet.Builder(claims);
    change.accept(builder);
    return sign(keys.signing(), JWSAlgorithm.HS256, "samtak-sesjon+jwt", builder.build());
  }

  private static String sign(
      OctetSequenceKey key, JWSAlgorithm algorithm, String type, JWTClaimsSet claims)
      throws Exception {
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(algorithm)
                .type(new JOSEObjectType(type))
                .keyID(key.getKeyID())
                .build(),
            claims);
    jwt.sign(new MACSigner(key));
    return jwt.serialize();
  }

  private static JWTClaimsSet claims(String text) throws Exception {
    return SignedJWT.parse(text).getJWTClaimsSet();
  }

  private static String keyId(String text) {
    try {
      return SignedJWT.parse(text).getHeader().getKeyID();
    } catch (java.text.ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
