// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** One statement, sent to the database in batches. */
final class Bunke implements AutoCloseable {
  private static final int STORRELSE = 500;

  private final PreparedStatement setning;
  private int venter;

  Bunke(Connection connection, String sql) throws SQLException {
    setning = connection.prepareStatement(sql);
  }

  /** Sets the values of a row. */
  @FunctionalInterface
  interface Binding {
    void bind(PreparedStatement setning) throws SQLException;
  }

  void legg(Binding binding) throws SQLException {
    binding.bind(setning);
    setning.addBatch();
    if (++venter == STORRELSE) {
      send();
    }
  }

  void send() throws SQLException {
    if (venter > 0) {
      setning.executeBatch();
      venter = 0;
    }
  }

  @Override
  public void close() throws SQLException {
    setning.close();
  }
}
