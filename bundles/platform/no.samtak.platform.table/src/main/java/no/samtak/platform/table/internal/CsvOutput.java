// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.table.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import no.samtak.platform.api.table.Column;
import no.samtak.platform.api.table.FormulaGuard;
import org.jspecify.annotations.Nullable;

/**
 * Writes CSV: semicolon, UTF-8 without mark, LF. Quotes only where RFC 4180 requires it, so that a
 * file that was read in comes out byte for byte (a library's quoting would not).
 */
final class CsvOutput {
  private static final Pattern PLAIN_NUMBER = Pattern.compile("[-+]?\\d+([.,]\\d+)?");

  private CsvOutput() {}

  static void write(
      OutputStream out, List<Column> columns, Iterator<List<?>> rows, FormulaGuard guard)
      throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 16_384);
    line(text, columns.stream().map(Column::name).toList(), FormulaGuard.AS_STATED);
    while (rows.hasNext()) {
      line(text, rows.next(), guard);
    }
    text.flush();
  }

  private static void line(Writer out, List<?> cells, FormulaGuard guard) throws IOException {
    boolean single = cells.size() == 1;
    String separator = "";
    for (Object cell : cells) {
      out.write(separator);
      String text = text(cell, guard);
      // A row of one empty cell would be an empty line, which is no row.
      out.write(single && text.isEmpty() ? "\"\"" : quoted(text));
      separator = ";";
    }
    out.write('\n');
  }

  private static String text(@Nullable Object cell, FormulaGuard guard) {
    if (cell == null) {
      return "";
    }
    if (cell instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (cell instanceof Double || cell instanceof Float) {
      return new BigDecimal(cell.toString()).toPlainString();
    }
    if (cell instanceof Enum<?> constant) {
      return constant.name();
    }
    String text = cell.toString();
    return guard == FormulaGuard.GUARDED && cell instanceof String && isFormula(text)
        ? "'" + text
        : text;
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty()
        && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
        && !PLAIN_NUMBER.matcher(text).matches();
  }

  private static String quoted(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ';' || c == '"' || c == '\n' || c == '\r') {
        return '"' + text.replace("\"", "\"\"") + '"';
      }
    }
    return text;
  }
}
