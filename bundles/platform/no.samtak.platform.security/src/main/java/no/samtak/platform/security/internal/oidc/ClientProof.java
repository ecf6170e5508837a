// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

/** How we show the issuer who we are: with a key, a secret, or the client id alone. */
final class ClientProof {
  private static final Duration LIFE = Duration.ofSeconds(60);

  private final IssuerSettings settings;
  private final Clock clock;

  ClientProof(IssuerSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** Adds the proof to a form or its headers. */
  void add(Map<String, String> form, Map<String, String> headers) {
    form.put("client_id", settings.clientId());
    JWK key = settings.clientKey();
    if (key != null) {
      form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
      form.put("client_assertion", assertion(key));
    } else if (!settings.clientSecret().isEmpty()) {
      // RFC 6749, 2.3.1: both are form-encoded first.
      String pair = Fetch.encode(settings.clientId()) + ":" + Fetch.encode(settings.clientSecret());
      headers.put(
          "Authorization",
          "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private String assertion(JWK key) {
    Instant now = clock.instant();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(settings.clientId())
            .subject(settings.clientId())
            .audience(settings.issuer())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LIFE)))
            .jwtID(UUID.randomUUID().toString())
            .build();
    try {
      JWSSigner signer =
          key instanceof ECKey ec ? new ECDSASigner(ec) : new RSASSASigner(key.toRSAKey());
      JWSAlgorithm algorithm =
          key instanceof ECKey
              ? signer.supportedJWSAlgorithms().iterator().next()
              : JWSAlgorithm.RS256;
      SignedJWT jwt =
          new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
      jwt.sign(signer);
      return jwt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("the client key of " + settings.id() + " cannot sign", e);
    }
  }
}
