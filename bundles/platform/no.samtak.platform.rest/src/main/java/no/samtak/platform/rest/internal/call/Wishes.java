// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.call;

import java.util.List;
import java.util.Locale;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;

/** What a caller wishes: a media type ({@code Accept}), a language ({@code Accept-Language}). */
public final class Wishes {
  private Wishes() {}

  /**
   * The best of the offers, by weight and then by the offers' order (RFC 9110 § 12.5.1).
   *
   * @param accept the header; null = anything
   * @param offers media types without parameters, the most natural first
   * @return null where none is acceptable
   */
  public static @Nullable String mediaType(@Nullable String accept, List<String> offers) {
    if (accept == null || accept.isBlank() || accept.equals("*/*")) {
      return offers.get(0);
    }
    String best = null;
    double bestWeight = 0;
    for (String offer : offers) {
      double weight = weight(accept, offer);
      if (weight > bestWeight) {
        best = offer;
        bestWeight = weight;
      }
    }
    return best;
  }

  /** The weight of the most exact range that covers the offer; 0 where none does. */
  private static double weight(String accept, String offer) {
    double weight = 0;
    int exactness = -1;
    for (String part : accept.split(",")) {
      String range = name(part);
      int exact = exactness(range, offer);
      if (exact > exactness) {
        exactness = exact;
        weight = quality(part);
      }
    }
    return weight;
  }

  private static int exactness(String range, String offer) {
    if (range.equals(offer)) {
      return 2;
    }
    if (range.endsWith("/*") && offer.startsWith(range.substring(0, range.length() - 1))) {
      return 1;
    }
    return range.equals("*/*") || range.equals("*") ? 0 : -1;
  }

  /** The language with the most weight that the product has; bokmål where none is. */
  public static Language language(@Nullable String acceptLanguage) {
    if (acceptLanguage == null) {
      return Language.NB;
    }
    Language best = Language.NB;
    double bestWeight = 0;
    for (String part : acceptLanguage.split(",")) {
      Language language = known(name(part));
      double weight = quality(part);
      if (language != null && weight > bestWeight) {
        best = language;
        bestWeight = weight;
      }
    }
    return best;
  }

  private static @Nullable Language known(String tag) {
    int end = tag.indexOf('-');
    return switch (end < 0 ? tag : tag.substring(0, end)) {
      case "nb", "no" -> Language.NB;
      case "nn" -> Language.NN;
      case "en" -> Language.EN;
      default -> null;
    };
  }

  /** The part without its parameters, in lower case. */
  private static String name(String part) {
    int end = part.indexOf(';');
    return (end < 0 ? part : part.substring(0, end)).trim().toLowerCase(Locale.ROOT);
  }

  private static double quality(String part) {
    int at = part.indexOf("q=");
    if (at < 0) {
      return 1;
    }
    int end = part.indexOf(';', at);
    try {
      return Double.parseDouble((end < 0 ? part.substring(at + 2) : part.substring(at + 2, end)));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
