// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.vakt;

import no.samtak.platform.api.text.Phrase;
import no.samtak.platform.api.text.Texts;

/** Words of this bundle that others show. */
final class Tekst {
  private static final Texts TEKSTER = Texts.of(Tekst.class.getClassLoader());

  private Tekst() {}

  static Phrase av(String nokkel, Object... verdier) {
    return TEKSTER.phrase(nokkel, verdier);
  }
}
