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
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a schema on H2, there for as long as a migration runs. While the file is there, the
 * schema may be half-way, and the file is the truth. An empty file: there was no schema.
 */
final class H2Rescue {
  /** Not a valid name of a schema. */
  private static final String ALL = "_alt";

  private static final String SUFFIX = ".sql";

  private final Path folder;

  H2Rescue(Path folder) {
    this.folder = folder;
  }

  /** Writes the copy; when this returns, it is on the disk. */
  void keep(Connection connection, String schema) throws SQLException {
    write(connection, schema, Catalog.hasSchema(connection, schema) ? " schema " + schema : null);
  }

  /** Writes a copy of everything. */
  void keepAll(Connection connection) throws SQLException {
    write(connection, ALL, "");
  }

  private void write(Connection connection, String name, @Nullable String what)
      throws SQLException {
    try {
      Files.createDirectories(folder);
      Path unfinished = folder.resolve(name + ".tmp");
      Files.deleteIfExists(unfinished);
      if (what == null) {
        Files.createFile(unfinished);
      } else {
        try (Statement statement = connection.createStatement()) {
          statement.execute("script nopasswords nosettings to " + literal(unfinished) + what);
        }
      }
      try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(unfinished, file(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new SQLException("The copy of " + name + " cannot be written: " + e, e);
    }
  }

  /** The schemas whose copy is still there. */
  List<String> left() throws SQLException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(SUFFIX) && !f.equals(ALL + SUFFIX))
          .map(f -> f.substring(0, f.length() - SUFFIX.length()))
          .toList();
    } catch (IOException e) {
      throw new SQLException("The folder " + folder + " cannot be read: " + e, e);
    }
  }

  /** Puts the copy of everything back where there is one. */
  boolean putBackAll(Connection connection) throws SQLException {
    return putBack(connection, ALL, "drop all objects");
  }

  void forgetAll() throws SQLException {
    forget(ALL);
  }

  /** Puts the copy back where there is one; safe to be cut off and begun again. */
  boolean putBack(Connection connection, String schema) throws SQLException {
    return putBack(connection, schema, "drop schema if exists " + schema + " cascade");
  }

  private boolean putBack(Connection connection, String name, String clear) throws SQLException {
    Path file = file(name);
    if (!Files.exists(file)) {
      return false;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute(clear);
      if (Files.size(file) > 0) {
        statement.execute("runscript from " + literal(file));
      }
    } catch (IOException e) {
      throw new SQLException("The copy " + file + " cannot be read: " + e, e);
    }
    forget(name);
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
    return folder.resolve(schema + SUFFIX);
  }

  private static String literal(Path file) {
    return "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
  }
}
