// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Writes tables row by row, in bounded memory. */
@ProviderType
public interface TableWriter {
  /** Writes a table with {@link FormulaGuard#GUARDED}; leaves the stream open. */
  default void write(
      OutputStream out,
      TableFormat format,
      String sheet,
      List<Column> columns,
      Iterator<List<?>> rows)
      throws IOException {
    write(out, format, sheet, columns, rows, FormulaGuard.GUARDED);
  }

  /**
   * Writes a table; leaves the stream open.
   *
   * @param rows a list of cells each, in the columns' order; a cell is null, a String, a Number, a
   *     Boolean, a LocalDate, an Instant or an enum
   * @param guard what CSV does with texts that look like formulas
   */
  void write(
      OutputStream out,
      TableFormat format,
      String sheet,
      List<Column> columns,
      Iterator<List<?>> rows,
      FormulaGuard guard)
      throws IOException;
}
