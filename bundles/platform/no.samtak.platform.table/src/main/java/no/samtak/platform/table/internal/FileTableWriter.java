// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.table.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import no.samtak.platform.api.table.Column;
import no.samtak.platform.api.table.FormulaGuard;
import no.samtak.platform.api.table.TableFormat;
import no.samtak.platform.api.table.TableWriter;
import org.osgi.service.component.annotations.Component;

/**
 * Writes CSV with the machine's names in the head, and XLSX with the reader's headings, unless it
 * is to be read in again ({@link FormulaGuard#AS_STATED}).
 */
@Component
public final class FileTableWriter implements TableWriter {
  @Override
  public void write(
      OutputStream out,
      TableFormat format,
      String sheet,
      List<Column> columns,
      Iterator<List<?>> rows,
      FormulaGuard guard)
      throws IOException {
    switch (format) {
      case CSV -> CsvOutput.write(out, columns, rows, guard);
      case XLSX -> XlsxOutput.write(out, sheet, columns, rows, guard);
    }
  }
}
