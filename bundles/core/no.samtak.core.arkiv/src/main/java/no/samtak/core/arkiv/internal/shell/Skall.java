// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.shell;

import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.text.Texts;

/** The words of the commands. */
final class Skall {
  private static final Texts TEKSTER = Texts.of(Skall.class.getClassLoader());

  private Skall() {}

  static String t(Text text) {
    return TEKSTER.get(Language.NB, text);
  }

  static String t(String nokkel, Object... verdier) {
    return t(Text.of(nokkel, verdier));
  }
}
