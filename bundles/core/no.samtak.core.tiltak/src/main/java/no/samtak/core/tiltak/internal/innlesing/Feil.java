// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.innlesing;

import no.samtak.platform.api.text.Text;

/**
 * Something wrong in a file.
 *
 * @param rad as a person counts, the head is 1; 0 = the file as a whole
 * @param kolonne the column's name; empty = the row as a whole
 * @param funnet what stands there; may be empty
 * @param melding why it is wrong; the same key with {@code .rett} behind says how to put it right
 */
public record Feil(long rad, String kolonne, String funnet, Text melding) {
  /** How to put it right. */
  public Text rett() {
    return new Text(melding.key() + ".rett", melding.args());
  }
}
