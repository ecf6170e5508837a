// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.table;

import java.util.Map;

/**
 * A row as the file has it.
 *
 * @param number the row's number as a person counts: the head is row 1, the first data row 2
 * @param cells by column name; an empty cell is the empty string
 */
public record TableRow(long number, Map<String, String> cells) {
  /** The raw text of a cell, untouched. */
  public String get(String column) {
    String cell = cells.get(column);
    if (cell == null) {
      throw new IllegalArgumentException("no column " + column);
    }
    return cell;
  }
}
