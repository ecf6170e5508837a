// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table as a backup sees it.
 *
 * @param schema in lower case
 * @param name in lower case
 * @param columns those that are stored, in order; not those that the database computes
 */
record TableShape(String schema, String name, List<Column> columns) {
  /** How the values of a column are written. */
  enum Kind {
    TEXT,
    BYTES,
    BOOLEAN,
    TIMESTAMP,
    INSTANT,
    DATE,
    TIME
  }

  /** A column; {@code identity} where the database numbers the rows. */
  record Column(String name, Kind kind, boolean identity) {}

  /** The table's shape in the database now. */
  static TableShape read(Connection connection, String schema, String name) throws SQLException {
    List<Column> columns = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select column_name, data_type, is_identity, column_default from"
                + " information_schema.columns where table_schema = ? and table_name = ?"
                + " and (is_generated is null or is_generated <> 'ALWAYS')"
                + " order by ordinal_position")) {
      statement.setString(1, schema);
      statement.setString(2, name);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          String standard = String.valueOf(result.getString(4));
          columns.add(
              new Column(
                  result.getString(1),
                  kind(result.getString(2).toLowerCase(Locale.ROOT)),
                  "YES".equals(result.getString(3)) || standard.startsWith("nextval(")));
        }
      }
    }
    return new TableShape(schema, name, List.copyOf(columns));
  }

  private static Kind kind(String type) {
    if (type.startsWith("timestamp")) {
      return type.contains("with time zone") ? Kind.INSTANT : Kind.TIMESTAMP;
    }
    return switch (type) {
      case "bytea", "binary varying", "binary", "binary large object" -> Kind.BYTES;
      case "boolean" -> Kind.BOOLEAN;
      case "date" -> Kind.DATE;
      case "time", "time without time zone" -> Kind.TIME;
      default -> Kind.TEXT;
    };
  }

  /** {@code schema.name}. */
  String qualified() {
    return schema + "." + name;
  }

  String columnNames() {
    return columns.stream().map(c -> quoted(c.name())).collect(Collectors.joining(", "));
  }

  String marks() {
    return columns.stream().map(c -> "?").collect(Collectors.joining(", "));
  }

  Optional<Column> identity() {
    return columns.stream().filter(Column::identity).findFirst();
  }

  /** The same table with its columns as the backup has them. */
  Optional<TableShape> inOrderOf(List<String> names) {
    List<Column> ordered = new ArrayList<>();
    for (String wanted : names) {
      columns.stream().filter(c -> c.name().equals(wanted)).findFirst().ifPresent(ordered::add);
    }
    return ordered.size() == names.size()
        ? Optional.of(new TableShape(schema, name, ordered))
        : Optional.empty();
  }

  /** A name as it stands, also where it is a reserved word. */
  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** The table in SQL. */
  String sql() {
    return quoted(schema) + "." + quoted(name);
  }
}
