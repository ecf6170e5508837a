// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import no.samtak.platform.data.internal.Dialect;

/** Numbers that are counted on from: sequences, and columns that the database numbers. */
final class Sequences {
  private Sequences() {}

  /** The schema's own sequences. Those that belong to a column follow the column's rows. */
  static List<Manifest.Sequence> read(Connection connection, Dialect dialect, String schema)
      throws SQLException {
    List<Manifest.Sequence> found = new ArrayList<>();
    for (String name : names(connection, schema)) {
      String sql =
          dialect == Dialect.H2
              ? "select base_value from information_schema.sequences where sequence_schema = '"
                  + schema
                  + "' and sequence_name = '"
                  + name
                  + "'"
              : "select last_value + case when is_called then 1 else 0 end from "
                  + TableShape.quoted(schema)
                  + "."
                  + TableShape.quoted(name);
      try (Statement statement = connection.createStatement();
          ResultSet result = statement.executeQuery(sql)) {
        if (result.next()) {
          found.add(new Manifest.Sequence(schema, name, result.getLong(1)));
        }
      }
    }
    return found;
  }

  private static List<String> names(Connection connection, String schema) throws SQLException {
    List<String> names = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select sequence_name from information_schema.sequences where sequence_schema = ?"
                + " order by sequence_name")) {
      statement.setString(1, schema);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          String name = result.getString(1);
          if (!name.startsWith("system_sequence_") && !name.startsWith("SYSTEM_SEQUENCE_")) {
            names.add(name);
          }
        }
      }
    }
    return names;
  }

  /** Lets the sequence go on from where it was; nothing where it is not there any more. */
  static void set(Connection connection, Dialect dialect, Manifest.Sequence sequence)
      throws SQLException {
    if (!names(connection, sequence.schema()).contains(sequence.name())) {
      return;
    }
    String name = TableShape.quoted(sequence.schema()) + "." + TableShape.quoted(sequence.name());
    run(
        connection,
        dialect == Dialect.H2
            ? "alter sequence " + name + " restart with " + sequence.next()
            : "select setval('" + name + "', " + sequence.next() + ", false)");
  }

  /** Lets the numbering of the table's rows go on after the highest that is there. */
  static void goOn(Connection connection, Dialect dialect, TableShape table) throws SQLException {
    if (table.identity().isEmpty()) {
      return;
    }
    String column = table.identity().get().name();
    String next =
        "select coalesce(max(" + TableShape.quoted(column) + "), 0) + 1 from " + table.sql();
    if (dialect == Dialect.POSTGRESQL) {
      run(
          connection,
          "select setval(pg_get_serial_sequence('"
              + table.sql()
              + "', '"
              + column
              + "'), ("
              + next
              + "), false)");
      return;
    }
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(next)) {
      result.next();
      long number = result.getLong(1);
      run(
          connection,
          "alter table "
              + table.sql()
              + " alter column "
              + TableShape.quoted(column)
              + " restart with "
              + number);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
