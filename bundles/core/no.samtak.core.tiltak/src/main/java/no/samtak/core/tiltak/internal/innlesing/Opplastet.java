// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.innlesing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.text.Text;

/**
 * A file as it was sent, compressed.
 *
 * @param filnavn at most 255 characters
 * @param sha256 of the file as it was sent
 * @param storrelse in bytes, as it was sent
 * @param pakket gzip; not to be changed
 */
public record Opplastet(String filnavn, String sha256, long storrelse, byte[] pakket) {
  /** The largest file, as it is sent. */
  public static final long MAKS = 64L << 20;

  /** The largest file once compressed: this much is held in memory while it is read. */
  private static final int MAKS_PAKKET = 24 << 20;

  private static final int MAKS_NAVN = 255;

  /**
   * Takes a file in.
   *
   * @throws DomainException TOO_LARGE where it is
   */
  public static Opplastet av(String filnavn, InputStream fil) throws IOException {
    MessageDigest digest = Avtrykk.sha256();
    ByteArrayOutputStream pakket = new ByteArrayOutputStream();
    long storrelse = 0;
    try (OutputStream gzip = new GZIPOutputStream(pakket)) {
      byte[] buffer = new byte[65_536];
      for (int antall = fil.read(buffer); antall >= 0; antall = fil.read(buffer)) {
        storrelse += antall;
        if (storrelse > MAKS || pakket.size() > MAKS_PAKKET) {
          throw new DomainException(
              ErrorKind.TOO_LARGE, Text.of("feil.forStor", (MAKS >> 20) + " MB"));
        }
        digest.update(buffer, 0, antall);
        gzip.write(buffer, 0, antall);
      }
    }
    String navn = filnavn.replaceAll("\\p{Cntrl}", "").replaceAll("^.*[/\\\\]", "").strip();
    return new Opplastet(
        navn.length() > MAKS_NAVN ? navn.substring(navn.length() - MAKS_NAVN) : navn,
        HexFormat.of().formatHex(digest.digest()),
        storrelse,
        pakket.toByteArray());
  }

  /** The file as it was sent. */
  public InputStream apne() throws IOException {
    return apne(pakket);
  }

  /** The file as it was sent, from its compressed form. */
  public static InputStream apne(byte[] pakket) throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(pakket), 16_384);
  }

  /** Without the content. */
  @Override
  public String toString() {
    return filnavn + " " + sha256;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Opplastet o && o.sha256.equals(sha256) && o.filnavn.equals(filnavn);
  }

  @Override
  public int hashCode() {
    return sha256.hashCode();
  }
}
