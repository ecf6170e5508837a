// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What is in the database, asked in the words that both databases know. */
public final class Catalog {
  /** Our own note in each schema of the changes that were run last. */
  public static final String FINGERPRINT = "samtak_migrering";

  /** Liquibase's note of each change that was run. */
  public static final String HISTORY = "databasechangelog";

  private Catalog() {}

  /** The names of a schema's tables in lower case; empty where there is no such schema. */
  public static Set<String> tables(Connection connection, String schema) throws SQLException {
    Set<String> tables = new TreeSet<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select table_name from information_schema.tables where lower(table_schema) = ?"
                + " and table_type in ('BASE TABLE', 'TABLE')")) {
      statement.setString(1, schema);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          tables.add(result.getString(1).toLowerCase(Locale.ROOT));
        }
      }
    }
    return tables;
  }

  /** Whether the schema exists. */
  public static boolean hasSchema(Connection connection, String schema) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select 1 from information_schema.schemata where lower(schema_name) = ?")) {
      statement.setString(1, schema);
      try (ResultSet result = statement.executeQuery()) {
        return result.next();
      }
    }
  }
}
