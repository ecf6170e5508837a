// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import no.samtak.platform.security.internal.oidc.Refused.Reason;
import org.jspecify.annotations.Nullable;

/** What holds for every token of an issuer: signed by it, with a key of two parts, and in time. */
final class Jwts {
  /** How far two clocks may be apart. */
  static final Duration SKEW = Duration.ofSeconds(60);

  static final int LONGEST = 32 * 1024;

  /** Never "none", and never HMAC, whose key would be the public one. */
  private static final Set<JWSAlgorithm> TAKEN =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  private Jwts() {}

  /**
   * The claims of a token that the issuer signed and that holds now.
   *
   * @throws Refused where it does not
   * @throws IOException where the issuer's keys cannot be fetched
   */
  static JWTClaimsSet verify(String text, Directory directory, Clock clock)
      throws Refused, IOException {
    if (text.length() > LONGEST) {
      throw new Refused(Reason.FORM);
    }
    try {
      SignedJWT jwt = parse(text);
      JWSHeader header = jwt.getHeader();
      if (!TAKEN.contains(header.getAlgorithm())) {
        throw new Refused(Reason.ALGORITHM);
      }
      JWK key = directory.key(header.getKeyID()).orElseThrow(() -> new Refused(Reason.KEY));
      JWSVerifier verifier = verifier(key, header.getAlgorithm());
      if (!jwt.verify(verifier)) {
        throw new Refused(Reason.SIGNATURE);
      }
      JWTClaimsSet claims = jwt.getJWTClaimsSet();
      checkTime(claims, clock.instant());
      return claims;
    } catch (ParseException | JOSEException | IllegalArgumentException e) {
      throw new Refused(Reason.FORM);
    }
  }

  /** A token without signature is none; said apart, so that the log tells what was tried. */
  private static SignedJWT parse(String text) throws ParseException, Refused {
    try {
      return SignedJWT.parse(text);
    } catch (ParseException e) {
      if (text.endsWith(".") && text.indexOf('.') < text.length() - 1) {
        throw new Refused(Reason.ALGORITHM);
      }
      throw e;
    } catch (IllegalArgumentException e) {
      throw new Refused(Reason.ALGORITHM);
    }
  }

  private static JWSVerifier verifier(JWK key, JWSAlgorithm algorithm)
      throws JOSEException, Refused {
    if (key.getAlgorithm() != null && !algorithm.getName().equals(key.getAlgorithm().getName())) {
      throw new Refused(Reason.ALGORITHM);
    }
    if (key instanceof RSAKey rsa && JWSAlgorithm.Family.RSA.contains(algorithm)) {
      return new RSASSAVerifier(rsa);
    }
    if (key instanceof ECKey ec && JWSAlgorithm.Family.EC.contains(algorithm)) {
      return new ECDSAVerifier(ec);
    }
    throw new Refused(Reason.ALGORITHM);
  }

  private static void checkTime(JWTClaimsSet claims, Instant now) throws Refused {
    Date expires = claims.getExpirationTime();
    if (expires == null
        || !now.isBefore(expires.toInstant().plus(SKEW))
        || isLater(claims.getNotBeforeTime(), now)
        || isLater(claims.getIssueTime(), now)) {
      throw new Refused(Reason.TIME);
    }
  }

  private static boolean isLater(@Nullable Date date, Instant now) {
    return date != null && date.toInstant().isAfter(now.plus(SKEW));
  }
}
