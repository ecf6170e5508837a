// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.kart;

import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A module's words, kept so that they can be said when the module is gone.
 *
 * @param nb in bokmål
 * @param nn in nynorsk
 * @param en in English; null where the module has none
 */
public record Sprakord(String nb, String nn, @Nullable String en) implements Phrase {
  private static final int MAKS = 1000;

  /** The phrase in every language, at most 1000 characters of each. */
  public static Sprakord av(Phrase phrase) {
    String nb = kort(phrase.in(Language.NB));
    String en = kort(phrase.in(Language.EN));
    return new Sprakord(nb, kort(phrase.in(Language.NN)), en.equals(nb) ? null : en);
  }

  @Override
  public String in(Language language) {
    return switch (language) {
      case NB -> nb;
      case NN -> nn;
      case EN -> en == null ? nb : en;
    };
  }

  private static String kort(String tekst) {
    return tekst.length() <= MAKS ? tekst : tekst.substring(0, MAKS - 1) + "…";
  }
}
