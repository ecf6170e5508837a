// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What is in the database, asked in the words that both databases know. */
public final class Catalog {
  /** Our own note in each schema of the changes that were run last. */
  public static final String FINGERPRINT = "samtak_migrering";

  /** Liquibase's note of each change that was run. */
  public static final String HISTORY = "databasechangelog";

  /** Column of {@link #FINGERPRINT}: the changes' own fingerprint. */
  static final String PRINT = "avtrykk";

  /** Column of {@link #FINGERPRINT}: the files of the changes, {@link Changes#toBytes()}. */
  public static final String FILES = "filer";

  private static final String LOCK = "databasechangeloglock";

  private Catalog() {}

  /** The schemas that have been migrated by Samtak, by name, also those of bundles long gone. */
  public static List<String> schemas(Connection connection) throws SQLException {
    List<String> schemas = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select table_schema from information_schema.tables where table_name = ?"
                + " order by table_schema")) {
      statement.setString(1, FINGERPRINT);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          schemas.add(result.getString(1));
        }
      }
    }
    return schemas;
  }

  /** Whether exactly these changes have been run in the schema. */
  public static boolean isCurrent(Connection connection, String schema, Changes changes)
      throws SQLException {
    if (!tables(connection, schema).contains(FINGERPRINT)) {
      return false;
    }
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery("select " + PRINT + " from " + schema + "." + FINGERPRINT)) {
      return result.next() && changes.fingerprint().equals(result.getString(1));
    }
  }

  /**
   * The names of a schema's tables in lower case, without Liquibase's lock, which we do not use;
   * empty where there is no such schema.
   */
  public static Set<String> tables(Connection connection, String schema) throws SQLException {
    Set<String> tables = new TreeSet<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select table_name from information_schema.tables where lower(table_schema) = ?"
                + " and table_type in ('BASE TABLE', 'TABLE')")) {
      statement.setString(1, schema);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          String table = result.getString(1).toLowerCase(Locale.ROOT);
          if (!table.equals(LOCK)) {
            tables.add(table);
          }
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
