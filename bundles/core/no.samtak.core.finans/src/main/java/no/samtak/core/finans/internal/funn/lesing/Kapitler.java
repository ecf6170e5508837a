// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.lesing;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samtak.core.api.kilde.Kilder;

/** The chapters that the source has, and references to chapters. */
public final class Kapitler {
  private static final Pattern DATO =
      Pattern.compile(
          "(?<![\\d.])(?:\\d{2}\\.\\d{2}\\.\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})(?!\\d|\\.\\d)");
  private static final Pattern MED_PUNKTUM =
      Pattern.compile("(?<![\\p{L}\\d.])\\d{1,2}(?:\\.\\d{1,2})+(?![\\p{L}\\d])");
  private static final Pattern BARE_TALL = Pattern.compile("\\d{1,2}");
  private static final Set<String> SMAAORD =
      Set.of("kap", "kapittel", "kapitla", "kapitlene", "pkt", "punkt", "se", "jf", "og");

  private final Set<String> numre;

  private Kapitler(Fil fil) {
    this.numre =
        fil.rader().stream()
            .map(r -> utenSistePunktum(r.celle("nummer").strip()))
            .filter(n -> !n.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The kommune's. */
  public static Kapitler av(Kilder kilder) {
    return new Kapitler(Fil.av(kilder, "kapitler"));
  }

  /** Whether the chapters are not known. */
  public boolean tom() {
    return numre.isEmpty();
  }

  /** Whether there is such a chapter. */
  public boolean finnes(String nummer) {
    return numre.contains(nummer);
  }

  /**
   * The chapters that a cell refers to, in its order. A number with a point is one; a bare number
   * is one only where the cell holds nothing but numbers and small words, so that "18 år" is none;
   * neither is a day such as 01.05.2010.
   */
  public static Set<String> henvisninger(String celle) {
    String tekst = DATO.matcher(celle).replaceAll(" ");
    Set<String> treff = new LinkedHashSet<>();
    Matcher punktum = MED_PUNKTUM.matcher(tekst);
    while (punktum.find()) {
      treff.add(punktum.group());
    }
    Set<String> rester = new LinkedHashSet<>();
    for (String ord : MED_PUNKTUM.matcher(tekst).replaceAll(" ").split("[\\s,;/.()]+")) {
      if (!ord.isEmpty() && !SMAAORD.contains(ord.toLowerCase(Locale.ROOT))) {
        rester.add(ord);
      }
    }
    if (rester.stream().allMatch(o -> BARE_TALL.matcher(o).matches())) {
      treff.addAll(rester);
    }
    return treff;
  }

  /** Whether a reference to the chapter leads to the place: it is the chapter or in it. */
  public static boolean dekker(String henvisning, String kapittel) {
    return kapittel.equals(henvisning) || kapittel.startsWith(henvisning + ".");
  }

  private static String utenSistePunktum(String nummer) {
    return nummer.endsWith(".") ? nummer.substring(0, nummer.length() - 1) : nummer;
  }
}
