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
 * Triggers of tables on PostgreSQL, asleep while rows are put back: some tables refuse whatever is
 * not a new row, and a restore empties them first. Only the tables' owner may do this.
 */
final class Triggers {
  private Triggers() {}

  /** A trigger that was awake. */
  record Trigger(String table, String name) {
    String enable() {
      return "alter table " + table + " enable trigger " + name;
    }
  }

  /** Puts the schema's triggers to sleep, within the transaction. */
  static List<Trigger> disable(Connection connection, String schema) throws SQLException {
    List<Trigger> triggers = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select t.relname, g.tgname from pg_trigger g join pg_class t on t.oid = g.tgrelid"
                + " join pg_namespace n on n.oid = t.relnamespace"
                + " where not g.tgisinternal and g.tgenabled = 'O' and n.nspname = ?"
                + " order by 1, 2")) {
      statement.setString(1, schema);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          triggers.add(
              new Trigger(
                  TableShape.quoted(schema) + "." + TableShape.quoted(result.getString(1)),
                  TableShape.quoted(result.getString(2))));
        }
      }
    }
    try (Statement statement = connection.createStatement()) {
      for (Trigger trigger : triggers) {
        statement.execute("alter table " + trigger.table() + " disable trigger " + trigger.name());
      }
    }
    return triggers;
  }
}
