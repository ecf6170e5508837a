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
      "select " + RowReader.COLUMN + " from sikkerhet.tilgangslogg where lopenr ";

  private final Connection connection;
  private final RowReader reader;

  LogRows(Connection connection) {
    this.connection = connection;
    this.reader = new RowReader(connection);
  }

  /** The rows with higher numbers, by number, at most so many. */
  List<LoggedRow> after(long number, int limit) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(SELECT + "> ? order by lopenr limit ?")) {
      select.setLong(2, number);
      select.setInt(3, limit);
      return read(select);
    }
  }

  /** The rows from one number to another, both included, in any order. */
  List<LoggedRow> between(long from, long to) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(SELECT + "between ? and ?")) {
      select.setLong(2, from);
      select.setLong(3, to);
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
      select.setArray(2, connection.createArrayOf("bigint", numbers.toArray()));
      return read(select);
    }
  }

  /** The lowest number that is at least this; {@link Long#MAX_VALUE} where there is none. */
  long next(long from) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select min(lopenr) from sikkerhet.tilgangslogg where lopenr >= ?")) {
      select.setLong(1, from);
      try (ResultSet result = select.executeQuery()) {
        result.next();
        long found = result.getLong(1);
        return result.wasNull() ? Long.MAX_VALUE : found;
      }
    }
  }

  /** Bytes digested so far. */
  long length() {
    return reader.length();
  }

  private List<LoggedRow> read(PreparedStatement select) throws SQLException {
    select.setString(1, RowReader.separator());
    List<LoggedRow> rows = new ArrayList<>();
    try (ResultSet result = select.executeQuery()) {
      while (result.next()) {
        rows.add(reader.read(result));
      }
    }
    return rows;
  }
}
