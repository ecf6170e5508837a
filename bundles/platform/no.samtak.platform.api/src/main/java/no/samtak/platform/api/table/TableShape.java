// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.table;

import java.util.List;

/**
 * The columns that a file must have, in any order; an unknown column is an error.
 *
 * @param columns names as in the head of the file
 */
public record TableShape(List<String> columns) {
  public TableShape {
    columns = List.copyOf(columns);
  }
}
