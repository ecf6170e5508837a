// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.kilde;

import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Phrase;

/** Words as they were said once, in both languages. */
public record Sprakord(String nb, String nn) implements Phrase {
  private static final int MAKS = 1000;

  /** No words. */
  public static final Sprakord TOMT = new Sprakord("", "");

  /** A phrase in both languages, at most 1000 characters of each. */
  public static Sprakord av(Phrase phrase) {
    return new Sprakord(kort(phrase.in(Language.NB)), kort(phrase.in(Language.NN)));
  }

  @Override
  public String in(Language language) {
    return language == Language.NN ? nn : nb;
  }

  private static String kort(String tekst) {
    return tekst.length() <= MAKS ? tekst : tekst.substring(0, MAKS - 1) + "…";
  }
}
