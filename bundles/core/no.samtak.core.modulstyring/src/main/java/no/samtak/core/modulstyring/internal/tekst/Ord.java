// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.tekst;

import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Phrase;

/**
 * Words as they are stored: what was said when it was so, in both languages.
 *
 * @param nb bokmål
 * @param nn nynorsk
 */
public record Ord(String nb, String nn) implements Phrase {
  /** The most characters that are stored. */
  public static final int MAKS = 2000;

  /** Cut to what can be stored. */
  public Ord {
    nb = kort(nb);
    nn = kort(nn);
  }

  /** The words of a phrase as they are now. */
  public static Ord av(Phrase frase) {
    return frase instanceof Ord ord ? ord : new Ord(frase.in(Language.NB), frase.in(Language.NN));
  }

  /** What a person wrote: the same in each language. */
  public static Ord skrevet(String tekst) {
    return new Ord(tekst, tekst);
  }

  @Override
  public String in(Language sprak) {
    return sprak == Language.NN ? nn : nb;
  }

  private static String kort(String tekst) {
    return tekst.length() <= MAKS ? tekst : tekst.substring(0, MAKS - 1) + "…";
  }
}
