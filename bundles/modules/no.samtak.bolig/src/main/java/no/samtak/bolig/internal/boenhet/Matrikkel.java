// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.boenhet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How units of the matrikkel are written: {@code 5037-12/34}, with feste and seksjon behind. */
final class Matrikkel {
  static final Pattern FORM =
      Pattern.compile("(\\d{4})-(\\d{1,5})/(\\d{1,5})(?:/(\\d{1,5}))?(?:/(\\d{1,5}))?");

  private Matrikkel() {}

  /** The one way of writing it: no leading zeros, and no feste and seksjon that are 0. */
  static String ren(String skrevet) {
    Matcher m = FORM.matcher(skrevet.replaceAll("\\s+", ""));
    if (!m.matches()) {
      return skrevet;
    }
    int feste = tall(m.group(4));
    int seksjon = tall(m.group(5));
    return m.group(1)
        + "-"
        + tall(m.group(2))
        + "/"
        + tall(m.group(3))
        + (feste > 0 || seksjon > 0 ? "/" + feste : "")
        + (seksjon > 0 ? "/" + seksjon : "");
  }

  private static int tall(String siffer) {
    return siffer == null ? 0 : Integer.parseInt(siffer);
  }
}
