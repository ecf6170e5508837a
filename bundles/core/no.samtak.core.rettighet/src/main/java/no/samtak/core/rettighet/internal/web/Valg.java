// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.web;

import java.util.Arrays;
import java.util.List;
import no.samtak.platform.api.text.Text;

/**
 * Something to choose in a form.
 *
 * @param verdi as it is sent
 * @param tekst as it is shown
 */
record Valg(String verdi, Text tekst) {
  /** One for each constant; the text's key is the prefix and its name. */
  static List<Valg> av(Enum<?>[] koder, String prefiks) {
    return Arrays.stream(koder).map(k -> new Valg(k.name(), Text.of(prefiks + k.name()))).toList();
  }
}
