// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.oidc;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What must come back, and what proves that it is we who ask (RFC 7636).
 *
 * @param state 256 random bits, in the address
 * @param nonce 256 random bits, in the token
 * @param verifier 256 random bits, known to us alone until the code is exchanged
 */
public record Departure(String state, String nonce, String verifier) {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new one. */
  public static Departure random() {
    return new Departure(bits(), bits(), bits());
  }

  private static String bits() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Without the secrets. */
  @Override
  public String toString() {
    return "Departure";
  }
}
