// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.sok;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are searched: without case, accents and the ways of writing æ, ø and å. */
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

  private Folding() {}

  /** The words of a text, folded; none where there is none. */
  public static List<String> ord(String tekst) {
    String lav = tekst.toLowerCase(Locale.ROOT);
    String enkel =
        lav.replace("æ", "ae")
            .replace("ä", "ae")
            .replace("ø", "o")
            .replace("ö", "o")
            .replace("å", "a")
            .replace("aa", "a")
            .replace("ð", "d")
            .replace("đ", "d")
            .replace("þ", "th")
            .replace("ł", "l");
    String ren = MARKS.matcher(Normalizer.normalize(enkel, Normalizer.Form.NFD)).replaceAll("");
    List<String> ord = new ArrayList<>();
    for (String del : OTHER.split(ren)) {
      if (!del.isEmpty()) {
        ord.add(del);
      }
    }
    return ord;
  }
}
