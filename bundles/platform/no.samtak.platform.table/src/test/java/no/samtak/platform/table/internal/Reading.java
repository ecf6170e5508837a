// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.table.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.samtak.platform.api.table.TableError;
import no.samtak.platform.api.table.TableRow;
import no.samtak.platform.api.table.TableShape;

/** What came out of reading a file. */
record Reading(List<TableRow> rows, List<TableError> errors) {
  static final TableShape SHAPE = new TableShape(List.of("id", "navn", "belop"));

  static Reading of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading of(byte[] file) {
    return of(file, SHAPE);
  }

  static Reading of(byte[] file, TableShape shape) {
    Reading reading = new Reading(new ArrayList<>(), new ArrayList<>());
    try {
      new FileTableReader()
          .read(new ByteArrayInputStream(file), shape, reading.rows::add, reading.errors::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reading;
  }

  /** Row, column, found and key of each error. */
  List<String> told() {
    return errors.stream()
        .map(e -> e.row() + "|" + e.column() + "|" + e.found() + "|" + e.message().key())
        .toList();
  }

  List<List<String>> cells(List<String> columns) {
    return rows.stream().map(r -> columns.stream().map(r::get).toList()).toList();
  }
}
