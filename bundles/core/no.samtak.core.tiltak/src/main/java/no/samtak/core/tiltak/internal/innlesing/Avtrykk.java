// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.innlesing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * 128 bits of the SHA-256 of some texts: enough to tell whether two rows are the same, and small
 * enough to hold one for each row of a large file.
 */
public record Avtrykk(long hoy, long lav) {
  /** Of the texts in this order; where one ends and the next begins counts. */
  public static Avtrykk av(List<String> tekster) {
    MessageDigest digest = sha256();
    for (String tekst : tekster) {
      byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
      digest.update(bytes);
    }
    ByteBuffer hash = ByteBuffer.wrap(digest.digest());
    return new Avtrykk(hash.getLong(), hash.getLong());
  }

  /** From {@link #tekst()}. */
  public static Avtrykk fra(String tekst) {
    return new Avtrykk(
        Long.parseUnsignedLong(tekst.substring(0, 16), 16),
        Long.parseUnsignedLong(tekst.substring(16, 32), 16));
  }

  /** 32 hexadecimal digits. */
  public String tekst() {
    return String.format("%016x%016x", hoy, lav);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
