// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.oidc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256. */
public final class Hash {
  private Hash() {}

  /** As 64 hexadecimal digits, of parts that cannot be shifted into each other. */
  public static String hex(String... parts) {
    StringBuilder all = new StringBuilder();
    for (String part : parts) {
      all.append(part.length()).append(':').append(part);
    }
    return HexFormat.of().formatHex(digest(all.toString()));
  }

  /** As base64url, of the text itself (RFC 7636, S256). */
  static String challenge(String verifier) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digest(verifier));
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
