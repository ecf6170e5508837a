// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Session tokens: JWTs signed with HMAC-SHA-256. The node keeps none of them; who holds one is
 * signed in until it expires or the account's session version grows.
 */
final class SessionTokens {
  /** How long a token holds. */
  static final Duration LIFE = Duration.ofHours(8);

  /** How long renewed tokens follow each other before the password is asked for again. */
  static final Duration LONGEST = Duration.ofHours(24);

  /**
   * How long a session from an issuer lasts, renewed or not: what the issuer has taken away since,
   * a role or the whole account, is seen no later than this.
   */
  static final Duration FROM_ISSUER = Duration.ofHours(8);

  private static final String ISSUER = "samtak";
  private static final JOSEObjectType TYPE = new JOSEObjectType("samtak-sesjon+jwt");
  private static final String VERSION = "ver";
  private static final String SESSION = "sid";
  private static final String SIGNED_IN = "auth_time";
  private static final String LAST = "last";
  private static final int MAX_LENGTH = 2000;
  private static final int REMEMBERED = 4096;

  private final SessionKeys keys;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  // Signatures that were right a moment ago, so that a page of ten requests is one check.
  private final ConcurrentHashMap<String, Token> remembered = new ConcurrentHashMap<>();

  SessionTokens(SessionKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * What a token says.
   *
   * @param keyId the key that signed it
   * @param userId of the account
   * @param sessionVersion must be the account's
   * @param sessionId secret, the same in all tokens of one session
   * @param csrf what forms must send back. It follows from the session's secret id, which only the
   *     browser's HttpOnly cookie and the node know; the id does not follow from it
   * @param signedIn when the password was given, or the issuer answered
   * @param last when the session ends, however often it is renewed
   * @param issued when this token was made
   * @param expires when it ends
   */
  record Token(
      String keyId,
      String userId,
      long sessionVersion,
      String sessionId,
      String csrf,
      Instant signedIn,
      Instant last,
      Instant issued,
      Instant expires) {}

  /**
   * A signed token.
   *
   * @param text what goes into the cookie
   * @param expires when it ends
   */
  record Signed(String text, Instant expires) {}

  /** The first token of a new session of a local account. */
  Signed open(String userId, long sessionVersion) {
    Instant now = clock.instant();
    return sign(userId, sessionVersion, randomId(), now, now.plus(LONGEST));
  }

  /**
   * The first token of a new session from an issuer.
   *
   * @param sessionId from {@link #randomId}, used for this one alone
   */
  Signed open(String userId, long sessionVersion, String sessionId) {
    Instant now = clock.instant();
    return sign(userId, sessionVersion, sessionId, now, now.plus(FROM_ISSUER));
  }

  /** A token that takes over; empty where less than half of the time is gone or none is left. */
  Optional<Signed> renew(Token token) {
    Instant now = clock.instant();
    Instant half =
        token.issued().plus(Duration.between(token.issued(), token.expires()).dividedBy(2));
    boolean noneLeft = !now.isBefore(token.last()) || !token.expires().isBefore(token.last());
    return now.isBefore(half) || noneLeft
        ? Optional.empty()
        : Optional.of(
            sign(
                token.userId(),
                token.sessionVersion(),
                token.sessionId(),
                token.signedIn(),
                token.last()));
  }

  /** What the token says, where its signature and times are right; empty otherwise. */
  Optional<Token> verify(String text) {
    Token token = remembered.get(text);
    if (token == null) {
      token = check(text);
      if (token != null) {
        if (remembered.size() >= REMEMBERED) {
          remembered.clear();
        }
        remembered.put(text, token);
      }
    }
    if (token == null) {
      return Optional.empty();
    }
    boolean live =
        clock.instant().isBefore(token.expires()) && keys.accepted(token.keyId()).isPresent();
    if (!live) {
      remembered.remove(text);
    }
    return live ? Optional.of(token) : Optional.empty();
  }

  private @Nullable Token check(String text) {
    if (text.length() > MAX_LENGTH) {
      return null;
    }
    try {
      SignedJWT jwt = SignedJWT.parse(text);
      JWSHeader header = jwt.getHeader();
      String keyId = header.getKeyID();
      // The algorithm is ours to say, never the token's: "none" and all others end here.
      if (!JWSAlgorithm.HS256.equals(header.getAlgorithm())
          || !TYPE.equals(header.getType())
          || keyId == null) {
        return null;
      }
      Optional<OctetSequenceKey> key = keys.accepted(keyId);
      if (key.isEmpty() || !jwt.verify(new MACVerifier(key.get()))) {
        return null;
      }
      JWTClaimsSet claims = jwt.getJWTClaimsSet();
      Long version = claims.getLongClaim(VERSION);
      Long signedIn = claims.getLongClaim(SIGNED_IN);
      Long last = claims.getLongClaim(LAST);
      String sessionId = claims.getStringClaim(SESSION);
      if (!ISSUER.equals(claims.getIssuer())
          || claims.getSubject() == null
          || version == null
          || signedIn == null
          || last == null
          || sessionId == null
          || claims.getIssueTime() == null
          || claims.getExpirationTime() == null) {
        return null;
      }
      return new Token(
          keyId,
          claims.getSubject(),
          version,
          sessionId,
          csrf(sessionId),
          Instant.ofEpochSecond(signedIn),
          Instant.ofEpochSecond(last),
          claims.getIssueTime().toInstant(),
          claims.getExpirationTime().toInstant());
    } catch (ParseException | JOSEException | IllegalArgumentException e) {
      return null;
    }
  }

  private static String csrf(String sessionId) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(sessionId.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] code = mac.doFinal("csrf".getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Signed sign(
      String userId, long sessionVersion, String sessionId, Instant signedIn, Instant end) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Instant last = end.truncatedTo(ChronoUnit.SECONDS);
    Instant expires = now.plus(LIFE).isBefore(last) ? now.plus(LIFE) : last;
    OctetSequenceKey key = keys.signing();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .subject(userId)
            .claim(VERSION, sessionVersion)
            .claim(SESSION, sessionId)
            .claim(SIGNED_IN, signedIn.getEpochSecond())
            .claim(LAST, last.getEpochSecond())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(expires))
            .jwtID(randomId())
            .build();
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).type(TYPE).keyID(key.getKeyID()).build(),
            claims);
    try {
      jwt.sign(new MACSigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return new Signed(jwt.serialize(), expires);
  }

  /** A secret id for a session, 128 bits. */
  String randomId() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
