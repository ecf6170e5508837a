// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.backup;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import no.samtak.platform.data.internal.Dialect;
import org.jspecify.annotations.Nullable;

/** Values as text that means the same on both databases. */
final class Cells {
  private Cells() {}

  /** The value in column {@code i} of the row, from 1; null for null. */
  static @Nullable String read(ResultSet row, int i, TableShape.Kind kind) throws SQLException {
    return switch (kind) {
      case TEXT -> row.getString(i);
      case BYTES -> {
        byte[] bytes = row.getBytes(i);
        yield bytes == null ? null : HexFormat.of().formatHex(bytes);
      }
      case BOOLEAN -> {
        boolean value = row.getBoolean(i);
        yield row.wasNull() ? null : String.valueOf(value);
      }
      case TIMESTAMP -> text(row.getObject(i, LocalDateTime.class));
      case INSTANT -> {
        OffsetDateTime instant = row.getObject(i, OffsetDateTime.class);
        yield instant == null ? null : instant.withOffsetSameInstant(ZoneOffset.UTC).toString();
      }
      case DATE -> text(row.getObject(i, LocalDate.class));
      case TIME -> text(row.getObject(i, LocalTime.class));
    };
  }

  /** Sets parameter {@code i}, from 1. */
  static void write(
      PreparedStatement row, int i, TableShape.Kind kind, @Nullable String value, Dialect dialect)
      throws SQLException {
    if (value == null) {
      row.setNull(i, kind == TableShape.Kind.BYTES ? Types.VARBINARY : Types.NULL);
      return;
    }
    switch (kind) {
      case BYTES -> row.setBytes(i, HexFormat.of().parseHex(value));
      case BOOLEAN -> row.setBoolean(i, Boolean.parseBoolean(value));
      case TIMESTAMP -> row.setObject(i, LocalDateTime.parse(value));
      case INSTANT -> row.setObject(i, OffsetDateTime.parse(value));
      case DATE -> row.setObject(i, LocalDate.parse(value));
      case TIME -> row.setObject(i, LocalTime.parse(value));
      case TEXT -> {
        if (dialect == Dialect.POSTGRESQL) {
          // Of no declared type: the server reads it as the column's.
          row.setObject(i, value, Types.OTHER);
        } else {
          row.setString(i, value);
        }
      }
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
