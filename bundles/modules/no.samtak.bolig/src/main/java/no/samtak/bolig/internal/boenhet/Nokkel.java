// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.boenhet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts made ready for searching and for sorting, the same on every database. */
public final class Nokkel {
  private static final Pattern TALL = Pattern.compile("\\d+");

  private Nokkel() {}

  /**
   * For searching: lower case, one space between words, æ, ø and å as they and as ae, o and a found
   * alike, other accents left out, {@code 4 B} and {@code 4B} alike.
   */
  public static String sok(String tekst) {
    return utenAksent(tekst.toLowerCase(Locale.ROOT).replace('å', '}'))
        .replace("}", "a")
        .replace("æ", "ae")
        .replace("ø", "o")
        .replaceAll("\\s+", " ")
        .replaceAll("(\\d) ([a-z])(?![a-z])", "$1$2")
        .strip();
  }

  /**
   * For sorting by code point: numbers by their value, æ, ø and å after z. Only to compare with.
   */
  public static String orden(String tekst) {
    // In ASCII these three stand right after z.
    String plain =
        utenAksent(tekst.toLowerCase(Locale.ROOT).replace('å', '}'))
            .replace('æ', '{')
            .replace('ø', '|')
            .replaceAll("\\s+", " ")
            .strip();
    Matcher tall = TALL.matcher(plain);
    return tall.replaceAll(m -> "0".repeat(Math.max(0, 8 - m.group().length())) + m.group());
  }

  private static String utenAksent(String tekst) {
    return Normalizer.normalize(tekst, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
