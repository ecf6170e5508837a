// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.tiltak;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Norwegian alphabetical order as a text that any database sorts right byte by byte: æ, ø, å after
 * z, aa as å, other accents and signs do not count.
 */
public final class Sortering {
  private static final int MAKS = 200;

  private Sortering() {}

  /** The key of a name; at most {@value #MAKS} ASCII characters. */
  public static String nokkel(String navn) {
    String liten = navn.toLowerCase(Locale.ROOT).replace("aa", "å");
    StringBuilder nokkel = new StringBuilder();
    for (int i = 0; i < liten.length() && nokkel.length() < MAKS; i++) {
      char c = liten.charAt(i);
      switch (c) {
        case 'æ', 'ä' -> nokkel.append('{');
        case 'ø', 'ö' -> nokkel.append('|');
        case 'å' -> nokkel.append('}');
        default -> {
          char enkel = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
          if ((enkel >= 'a' && enkel <= 'z') || (enkel >= '0' && enkel <= '9') || enkel == ' ') {
            nokkel.append(enkel);
          }
        }
      }
    }
    return nokkel.toString().strip();
  }
}
