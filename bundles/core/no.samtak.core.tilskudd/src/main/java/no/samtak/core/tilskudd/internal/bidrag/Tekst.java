// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.bidrag;

import java.util.Arrays;
import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Texts;

/** Words of this bundle that others show. */
final class Tekst {
  private static final Texts TEKSTER = Texts.of(Tekst.class.getClassLoader());

  private Tekst() {}

  /** A phrase of values that are shown as they are, numbers of years among them. */
  static Phrase av(String nokkel, Object... verdier) {
    return TEKSTER.phrase(nokkel, Arrays.stream(verdier).map(Tekst::verdi).toArray());
  }

  private static Object verdi(Object verdi) {
    return verdi instanceof Integer aar ? aar.toString() : verdi;
  }
}
