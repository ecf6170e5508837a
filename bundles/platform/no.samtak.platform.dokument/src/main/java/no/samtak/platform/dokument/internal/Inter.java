// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.dokument.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The one typeface of documents; comes along, so that the machine needs none. */
public enum Inter {
  REGULAR("Inter_400Regular.ttf"),
  ITALIC("Inter_400Regular_Italic.ttf"),
  SEMIBOLD("Inter_600SemiBold.ttf");

  private final String file;

  Inter(String file) {
    this.file = file;
  }

  /** A TrueType file, from its beginning. */
  public InputStream open() {
    InputStream in = Inter.class.getClassLoader().getResourceAsStream("fonts/inter/" + file);
    if (in == null) {
      throw new IllegalStateException("no font " + file);
    }
    return in;
  }

  /** The whole file. */
  public byte[] bytes() {
    try (InputStream in = open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
