// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Foreign keys on PostgreSQL, away while rows are put back in any order. Adding them again checks
 * every row.
 */
final class ForeignKeys {
  private ForeignKeys() {}

  /** A foreign key that was dropped. */
  record Key(String table, String name, String definition) {
    String add() {
      return "alter table " + table + " add constraint " + name + " " + definition;
    }
  }

  /** Drops the schema's foreign keys, within the transaction. */
  static List<Key> drop(Connection connection, String schema) throws SQLException {
    List<Key> keys = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select t.relname, c.conname, pg_get_constraintdef(c.oid) from pg_constraint c"
                + " join pg_class t on t.oid = c.conrelid"
                + " join pg_namespace n on n.oid = t.relnamespace"
                + " where c.contype = 'f' and n.nspname = ? order by 1, 2")) {
      statement.setString(1, schema);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          keys.add(
              new Key(
                  TableShape.quoted(schema) + "." + TableShape.quoted(result.getString(1)),
                  TableShape.quoted(result.getString(2)),
                  result.getString(3)));
        }
      }
    }
    try (Statement statement = connection.createStatement()) {
      for (Key key : keys) {
        statement.execute("alter table " + key.table() + " drop constraint " + key.name());
      }
    }
    return keys;
  }
}
