// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Plain statements for the nodes' own bookkeeping: heartbeats, locks, files on their way. Nobody
 * did it, so it leaves no row in the access log, as what goes through transactions must.
 */
final class Jdbc {
  /** Milliseconds since 1970 by the database's clock, which is one for all nodes. */
  static final String NOW = "cast(extract(epoch from current_timestamp) * 1000 as bigint)";

  private final DataSource source;

  Jdbc(DataSource source) {
    this.source = source;
  }

  /** Makes something of a row. */
  @FunctionalInterface
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Work in one transaction. */
  @FunctionalInterface
  interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  <T> List<T> query(String sql, Row<T> row, @Nullable Object... values) {
    return inOne(connection -> query(connection, sql, row, values));
  }

  int update(String sql, @Nullable Object... values) {
    return inOne(connection -> update(connection, sql, values));
  }

  /** Commits when the work returns, and rolls back when it throws. */
  <T> T inOne(Work<T> work) {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      boolean done = false;
      try {
        T result = work.with(connection);
        connection.commit();
        done = true;
        return result;
      } finally {
        if (!done) {
          connection.rollback();
        }
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new DomainException(ErrorKind.UNAVAILABLE, Text.of("feil.ikkeIDrift"), List.of(), e);
    }
  }

  static <T> List<T> query(
      Connection connection, String sql, Row<T> row, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      set(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        List<T> found = new ArrayList<>();
        while (rows.next()) {
          found.add(row.of(rows));
        }
        return found;
      }
    }
  }

  static int update(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      set(statement, values);
      return statement.executeUpdate();
    }
  }

  /** Whether the database says that a key is there already. */
  static boolean isDuplicate(SQLException e) {
    String state = e.getSQLState();
    return state != null && state.startsWith("23");
  }

  private static void set(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof byte[] bytes) {
        statement.setBytes(i + 1, bytes);
      } else if (values[i] == null) {
        statement.setNull(i + 1, java.sql.Types.VARCHAR);
      } else {
        statement.setObject(i + 1, values[i]);
      }
    }
  }
}
