// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.nokkel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What seals and finds the persons of one service: AES-256-GCM for what is held, HMAC-SHA256 for
 * what is searched by. Two services have nothing in common.
 */
public final class Tjenestenokkel {
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE = 12;
  private static final int TAG = 16;
  private static final int MERKE = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String id;
  private final String tjeneste;
  private final SecretKeySpec segl;
  private final byte[] sok;

  Tjenestenokkel(Nokkel nokkel, String tjeneste) {
    this.id = nokkel.id();
    this.tjeneste = tjeneste;
    this.segl =
        new SecretKeySpec(Avledning.nokkel(nokkel.hemmelighet(), "samtak segl", tjeneste), "AES");
    this.sok = Avledning.nokkel(nokkel.hemmelighet(), "samtak sok", tjeneste);
  }

  /** The master key's id, as the rows name it. */
  public String id() {
    return id;
  }

  /**
   * Seals bytes; the same bytes give another seal each time.
   *
   * @param sted where they are kept; they open only there
   * @return 28 bytes longer
   */
  public byte[] forsegl(String sted, byte[] klartekst) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(Cipher.ENCRYPT_MODE, segl, new GCMParameterSpec(TAG * 8, nonce));
      cipher.updateAAD(bundet(sted));
      byte[] ut = Arrays.copyOf(nonce, NONCE + klartekst.length + TAG);
      cipher.doFinal(klartekst, 0, klartekst.length, ut, NONCE);
      return ut;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM failed", e);
    }
  }

  /**
   * Opens a seal.
   *
   * @throws IllegalStateException where it was changed, or comes from another place
   */
  public byte[] apne(String sted, byte[] forseglet) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(Cipher.DECRYPT_MODE, segl, new GCMParameterSpec(TAG * 8, forseglet, 0, NONCE));
      cipher.updateAAD(bundet(sted));
      return cipher.doFinal(forseglet, NONCE, forseglet.length - NONCE);
    } catch (AEADBadTagException e) {
      throw new IllegalStateException("the seal of " + sted + " is broken", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM failed", e);
    }
  }

  /** Makes marks of texts, many with one set-up. Not for two threads. */
  public Merker merker() {
    return new Merker(Avledning.mac(sok));
  }

  private byte[] bundet(String sted) {
    return (sted + '\0' + tjeneste + '\0' + id).getBytes(StandardCharsets.UTF_8);
  }

  /** Marks of texts: 16 bytes that tell nothing without the key. */
  public static final class Merker {
    private final Mac mac;

    private Merker(Mac mac) {
      this.mac = mac;
    }

    /** The mark of a text. */
    public byte[] av(String tekst) {
      return Arrays.copyOf(mac.doFinal(tekst.getBytes(StandardCharsets.UTF_8)), MERKE);
    }

    /** A mark of nothing. */
    public static byte[] tilfeldig() {
      byte[] merke = new byte[MERKE];
      RANDOM.nextBytes(merke);
      return merke;
    }
  }
}
