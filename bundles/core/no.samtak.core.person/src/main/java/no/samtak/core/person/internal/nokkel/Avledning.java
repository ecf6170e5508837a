// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.nokkel;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keys from keys: SP 800-108 in counter mode with HMAC-SHA256, one block. */
final class Avledning {
  private static final String HMAC = "HmacSHA256";

  private Avledning() {}

  /**
   * @param bruk what the key is for
   * @param sammenheng whose it is
   * @return 32 bytes
   */
  static byte[] nokkel(byte[] hemmelighet, String bruk, String sammenheng) {
    ByteArrayOutputStream inn = new ByteArrayOutputStream();
    inn.writeBytes(new byte[] {0, 0, 0, 1});
    inn.writeBytes(bruk.getBytes(StandardCharsets.UTF_8));
    inn.write(0);
    inn.writeBytes(sammenheng.getBytes(StandardCharsets.UTF_8));
    inn.writeBytes(new byte[] {0, 0, 1, 0});
    return mac(hemmelighet).doFinal(inn.toByteArray());
  }

  static byte[] hmac(byte[] hemmelighet, String tekst) {
    return mac(hemmelighet).doFinal(tekst.getBytes(StandardCharsets.UTF_8));
  }

  static Mac mac(byte[] hemmelighet) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(hemmelighet, HMAC));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + HMAC, e);
    }
  }
}
