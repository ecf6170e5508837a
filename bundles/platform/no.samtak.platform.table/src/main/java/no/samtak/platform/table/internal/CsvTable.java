// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.table.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import no.samtak.platform.api.table.TableError;
import no.samtak.platform.api.table.TableRow;
import no.samtak.platform.api.table.TableShape;
import no.samtak.platform.api.text.Text;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads CSV. */
final class CsvTable {
  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setDelimiter(';').get();

  private CsvTable() {}

  static void read(
      InputStream in, TableShape shape, Consumer<TableRow> rows, Consumer<TableError> errors)
      throws IOException, Head.HeadRefused {
    StrictCsv text = new StrictCsv(in);
    Head head = null;
    long number = 0;
    try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
      for (CSVRecord record : parser) {
        number++;
        List<String> cells = record.toList();
        List<Fault> faults = text.take(number);
        if (head == null) {
          if (!faults.isEmpty()) {
            faults.forEach(f -> errors.accept(unnamed(f, cells)));
            return;
          }
          head = Head.of(cells, shape, errors);
        } else if (!faults.isEmpty()) {
          faults.stream().map(head::error).forEach(errors);
        } else {
          Fault length = lengthFault(number, cells, head.size());
          if (length == null) {
            rows.accept(head.row(number, cells));
          } else {
            errors.accept(head.error(length));
          }
        }
      }
    }
    Fault end = text.end();
    if (end != null) {
      errors.accept(head == null ? unnamed(end, List.of()) : head.error(end));
    } else if (head == null) {
      errors.accept(unnamed(Fault.ofFile(Text.of("tabell.tom")), List.of()));
    } else if (number == 1) {
      errors.accept(head.error(new Fault(1, 0, "", Text.of("tabell.bareOverskrift"))));
    }
  }

  private static @Nullable Fault lengthFault(long row, List<String> cells, int columns) {
    if (cells.size() == columns) {
      return null;
    }
    if (cells.size() == 1 && cells.get(0).isEmpty()) {
      return new Fault(row, 0, "", Text.of("tabell.tomRad"));
    }
    String key = cells.size() > columns ? "tabell.forMange" : "tabell.forFaa";
    return new Fault(row, 0, String.join(";", cells), Text.of(key, cells.size(), columns));
  }

  private static TableError unnamed(Fault fault, List<String> cells) {
    int index = fault.column() - 1;
    String name = index >= 0 && index < cells.size() ? cells.get(index) : "";
    return new TableError(fault.row(), name, fault.found(), fault.message());
  }
}
