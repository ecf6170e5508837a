// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.shell;

import no.samtak.platform.api.text.Language;
import no.samtak.platform.api.text.Texts;

/** The words of the commands. */
final class Skall {
  private static final Texts TEKSTER = Texts.of(Skall.class.getClassLoader());

  private Skall() {}

  static String t(String nokkel, Object... verdier) {
    return TEKSTER.get(Language.NB, nokkel, verdier);
  }
}
