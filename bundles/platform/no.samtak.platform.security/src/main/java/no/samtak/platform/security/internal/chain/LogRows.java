// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads rows of the access log by their numbers, with their digests. For one thread. */
final class LogRows {
  private static final String SELECT =
      "select " + RowReader.COLUMNS + " from sikkerhet.tilgangslogg where lopenr ";

  private final Connection connection;
  private final RowReader reader = new RowReader();

  LogRows(Connection connection) {
    this.connection = connection;
  }

  /** The rows with higher numbers, by number, at most so many. */
  List<LoggedRow> after(long number, int limit) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(SELECT + "> ? order by lopenr limit ?")) {
      select.setLong(1, number);
      select.setInt(2, limit);
      return read(select);
    }
  }

  /** Those that are there of the rows with these numbers, by number. */
  List<LoggedRow> of(Collection<Long> numbers) throws SQLException {
    if (numbers.isEmpty()) {
      return List.of();
    }
    try (PreparedStatement select =
        connection.prepareStatement(SELECT + "= any(?) order by lopenr")) {
      select.setArray(1, connection.createArrayOf("bigint", numbers.toArray()));
      return read(select);
    }
  }

  /** Bytes digested so far. */
  long length() {
    return reader.length();
  }

  private List<LoggedRow> read(PreparedStatement select) throws SQLException {
    List<LoggedRow> rows = new ArrayList<>();
    try (ResultSet result = select.executeQuery()) {
      while (result.next()) {
        rows.add(reader.read(result));
      }
    }
    return rows;
  }
}
