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
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import no.samtak.platform.security.internal.oidc.Departure;

/**
 * A sign-in under way, as the browser carries it to the issuer and back: signed, so that only we
 * can have made it, and short-lived. Any node with the same keys can receive it.
 *
 * @param issuer where it departed to
 * @param departure what must come back
 * @param target the path that was asked for
 */
record LoginState(String issuer, Departure departure, String target) {
  static final Duration LIFE = Duration.ofMinutes(10);

  private static final JOSEObjectType TYPE = new JOSEObjectType("samtak-innlogging+jwt");
  private static final int LONGEST = 3500;

  /** As the cookie's value. */
  String sign(SessionKeys keys, Clock clock) {
    OctetSequenceKey key = keys.signing();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .claim("u", issuer)
            .claim("s", departure.state())
            .claim("n", departure.nonce())
            .claim("v", departure.verifier())
            .claim("t", target)
            .expirationTime(Date.from(clock.instant().plus(LIFE)))
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
    return jwt.serialize();
  }

  /** From the cookie's value; empty where we did not make it, or its time is over. */
  static Optional<LoginState> read(String text, SessionKeys keys, Clock clock) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      SignedJWT jwt = SignedJWT.parse(text);
      JWSHeader header = jwt.getHeader();
      if (!JWSAlgorithm.HS256.equals(header.getAlgorithm())
          || !TYPE.equals(header.getType())
          || header.getKeyID() == null) {
        return Optional.empty();
      }
      Optional<OctetSequenceKey> key = keys.accepted(header.getKeyID());
      if (key.isEmpty() || !jwt.verify(new MACVerifier(key.get()))) {
        return Optional.empty();
      }
      JWTClaimsSet claims = jwt.getJWTClaimsSet();
      Instant expires = claims.getExpirationTime().toInstant();
      Departure departure =
          new Departure(
              claims.getStringClaim("s"), claims.getStringClaim("n"), claims.getStringClaim("v"));
      return clock.instant().isBefore(expires)
          ? Optional.of(
              new LoginState(claims.getStringClaim("u"), departure, claims.getStringClaim("t")))
          : Optional.empty();
    } catch (ParseException | JOSEException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
