// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.migration;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A copy of a schema on H2, there for as long as a migration runs. While the file is there, the
 * schema may be half-way, and the file is the truth. An empty file: there was no schema.
 */
final class H2Rescue {
  private final Path folder;

  H2Rescue(Path folder) {
    this.folder = folder;
  }

  /** Writes the copy; when this returns, it is on the disk. */
  void keep(Connection connection, String schema) throws SQLException {
    try {
      Files.createDirectories(folder);
      Path unfinished = folder.resolve(schema + ".tmp");
      Files.deleteIfExists(unfinished);
      if (Catalog.hasSchema(connection, schema)) {
        try (Statement statement = connection.createStatement()) {
          statement.execute(
              "script nopasswords nosettings to " + literal(unfinished) + " schema " + schema);
        }
      } else {
        Files.createFile(unfinished);
      }
      try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(unfinished, file(schema), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new SQLException("The copy of schema " + schema + " cannot be written: " + e, e);
    }
  }

  /** Puts the copy back where there is one; safe to be cut off and begun again. */
  boolean putBack(Connection connection, String schema) throws SQLException {
    Path file = file(schema);
    if (!Files.exists(file)) {
      return false;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("drop schema if exists " + schema + " cascade");
      if (Files.size(file) > 0) {
        statement.execute("runscript from " + literal(file));
      }
    } catch (IOException e) {
      throw new SQLException("The copy " + file + " cannot be read: " + e, e);
    }
    forget(schema);
    return true;
  }

  /** The migration is through: the copy is of no use any more. */
  void forget(String schema) throws SQLException {
    try {
      Files.deleteIfExists(file(schema));
    } catch (IOException e) {
      throw new SQLException("The copy of schema " + schema + " cannot be deleted: " + e, e);
    }
  }

  private Path file(String schema) {
    return folder.resolve(schema + ".sql");
  }

  private static String literal(Path file) {
    return "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
  }
}
