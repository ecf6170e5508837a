// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/** What the operator is told on a page, in the words of the log. */
final class Loggtekst {
  private static final Texts TEXTS = Texts.of(Loggtekst.class.getClassLoader());

  private Loggtekst() {}

  /** The text in English; empty for null. */
  static String av(@Nullable Text text) {
    return text == null ? "" : TEXTS.get(Language.EN, text);
  }
}
