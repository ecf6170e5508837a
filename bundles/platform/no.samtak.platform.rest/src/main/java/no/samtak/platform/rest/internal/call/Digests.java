// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.call;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, of which every Java has an implementation. */
public final class Digests {
  private Digests() {}

  /** A fresh SHA-256. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The hash of texts that cannot run into each other: each is preceded by its length. */
  public static byte[] of(String... texts) {
    MessageDigest digest = sha256();
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return digest.digest();
  }

  /** 64 hexadecimal digits, lower case. */
  public static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }

  /** The first 16 bytes, written like a UUID of version 8 (RFC 9562 § 5.8: custom). */
  public static String uuid(byte[] hash) {
    byte[] b = hash.clone();
    b[6] = (byte) (b[6] & 0x0f | 0x80);
    b[8] = (byte) (b[8] & 0x3f | 0x80);
    String hex = HexFormat.of().formatHex(b, 0, 16);
    return String.join(
        "-",
        hex.substring(0, 8),
        hex.substring(8, 12),
        hex.substring(12, 16),
        hex.substring(16, 20),
        hex.substring(20));
  }
}
