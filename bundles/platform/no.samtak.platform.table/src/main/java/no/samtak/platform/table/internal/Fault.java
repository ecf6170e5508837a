// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.table.internal;

import no.samtak.platform.api.text.Text;

/**
 * Something wrong at a place of the file, before the columns have names.
 *
 * @param row 1 = the head; 0 = the file as a whole
 * @param column 1 = the first; 0 = the row as a whole
 * @param found what stands there; may be empty
 * @param message why it is wrong
 */
record Fault(long row, int column, String found, Text message) {
  /** The longest excerpt that is shown. */
  private static final int SHOWN = 80;

  Fault {
    found = found.length() > SHOWN ? found.substring(0, SHOWN - 1) + "…" : found;
  }

  static Fault ofFile(Text message) {
    return new Fault(0, 0, "", message);
  }
}
