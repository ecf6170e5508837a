// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.table;

import java.util.HashSet;
import java.util.List;

/**
 * The columns that a file must have, in any order; an unknown column is an error.
 *
 * @param columns names as in the head of the file
 * @param optional those of them that a file may do without; its cells are then empty
 */
public record TableShape(List<String> columns, List<String> optional) {
  public TableShape {
    columns = List.copyOf(columns);
    optional = List.copyOf(optional);
    if (!new HashSet<>(columns).containsAll(optional)) {
      throw new IllegalArgumentException("an optional column is one of the columns");
    }
  }

  /** All columns are needed. */
  public TableShape(List<String> columns) {
    this(columns, List.of());
  }
}
