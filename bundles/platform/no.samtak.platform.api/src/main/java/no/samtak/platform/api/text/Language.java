// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.text;

import java.util.Locale;

/**
 * The languages of the product. Bokmål and nynorsk are complete, English covers operators' pages.
 */
public enum Language {
  NB("nb", "nb-NO"),
  NN("nn", "nn-NO"),
  EN("en", "en-GB");

  private final String code;
  private final Locale locale;

  Language(String code, String tag) {
    this.code = code;
    this.locale = Locale.forLanguageTag(tag);
  }

  /** Two letters, as in {@code lang} attributes and in {@code ?lang=}. */
  public String code() {
    return code;
  }

  public Locale locale() {
    return locale;
  }

  /** The language of a two-letter code or a language tag; bokmål for whatever is not known. */
  public static Language of(String tag) {
    String two = tag.length() < 2 ? tag : tag.substring(0, 2).toLowerCase(Locale.ROOT);
    for (Language language : values()) {
      if (language.code.equals(two)) {
        return language;
      }
    }
    return NB;
  }
}
