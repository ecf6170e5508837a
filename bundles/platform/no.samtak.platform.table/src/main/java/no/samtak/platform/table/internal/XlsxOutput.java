// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.table.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import no.samtak.platform.api.table.Column;
import no.samtak.platform.api.table.FormulaGuard;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes XLSX. Texts stand in their cells, not in the shared table that would be held in memory; as
 * texts they are never run as formulas. Numbers have a spreadsheet's 15 digits.
 */
final class XlsxOutput {
  private static final int ROWS_HELD = 500;
  private static final int LAST_ROW = 1_048_575;
  private static final int SHEET_NAME = 31;

  private XlsxOutput() {}

  static void write(
      OutputStream out,
      String sheet,
      List<Column> columns,
      Iterator<List<?>> rows,
      FormulaGuard guard)
      throws IOException {
    OutputStream kept =
        new FilterOutputStream(out) {
          @Override
          public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
          }

          @Override
          public void close() throws IOException {
            flush();
          }
        };
    try (Workbook workbook = new Workbook(kept, "Samtak", "1.0")) {
      Worksheet worksheet = workbook.newWorksheet(sheetName(sheet));
      for (int i = 0; i < columns.size(); i++) {
        Column column = columns.get(i);
        worksheet.inlineString(
            0, i, guard == FormulaGuard.GUARDED ? column.heading() : column.name());
        worksheet.style(0, i).bold().set();
      }
      worksheet.freezePane(0, 1);
      int row = 0;
      while (rows.hasNext()) {
        if (++row > LAST_ROW) {
          throw new IOException("an XLSX sheet holds " + LAST_ROW + " rows below its head");
        }
        List<?> cells = rows.next();
        for (int i = 0; i < cells.size(); i++) {
          cell(worksheet, row, i, cells.get(i));
        }
        if (row % ROWS_HELD == 0) {
          worksheet.flush();
        }
      }
    }
  }

  private static void cell(Worksheet sheet, int row, int column, @Nullable Object cell) {
    if (cell == null) {
      return;
    }
    if (cell instanceof Number number) {
      sheet.value(row, column, number);
    } else if (cell instanceof Boolean value) {
      sheet.value(row, column, value);
    } else if (cell instanceof LocalDate date) {
      sheet.value(row, column, date);
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else {
      String text = cell instanceof Enum<?> constant ? constant.name() : cell.toString();
      if (!text.isEmpty()) {
        sheet.inlineString(row, column, text);
      }
    }
  }

  private static String sheetName(String wanted) {
    String name = wanted.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
    name = name.isEmpty() ? "Ark" : name;
    return name.length() > SHEET_NAME ? name.substring(0, SHEET_NAME) : name;
  }
}
