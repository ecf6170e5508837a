// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.rest;

import java.util.Locale;
import no.samtak.platform.api.text.Language;

/** The language that the words are asked in. */
final class Spraak {
  static final String HVA = "Språket på ordene: nb, nn";

  private Spraak() {}

  static Language av(String lang) {
    return Language.of(lang.toLowerCase(Locale.ROOT));
  }
}
