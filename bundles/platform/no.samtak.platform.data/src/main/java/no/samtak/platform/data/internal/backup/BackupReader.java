// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.samtak.platform.api.data.BackupService.Step;
import no.samtak.platform.data.internal.Dialect;
import no.samtak.platform.data.internal.migration.Catalog;
import no.samtak.platform.data.internal.migration.Changes;
import no.samtak.platform.data.internal.migration.MigrationException;
import no.samtak.platform.data.internal.migration.Migrator;
import org.jspecify.annotations.Nullable;

/**
 * Puts a backup back in one transaction. A schema that is not as the backup's is made anew by the
 * migrations that the backup carries, so that no bundle has to be installed for it.
 */
final class BackupReader {
  private static final int BATCH = 1000;

  private final Connection connection;
  private final Dialect dialect;
  private final BackupFile backup;

  /**
   * @param connection not in auto-commit; the caller commits or rolls back
   */
  BackupReader(Connection connection, Dialect dialect, BackupFile backup) {
    this.connection = connection;
    this.dialect = dialect;
    this.backup = backup;
  }

  /** The schemas whose tables are not as the backup's, with the backup's migrations. */
  Map<String, Changes> differing() throws SQLException, IOException {
    Map<String, Changes> differing = new HashMap<>();
    for (Manifest.Table table : backup.manifest().tables()) {
      if (table.name().equals(Catalog.FINGERPRINT)) {
        Changes changes = changes(table);
        if (!Catalog.isCurrent(connection, table.schema(), changes)) {
          differing.put(table.schema(), changes);
        }
      }
    }
    return differing;
  }

  private Changes changes(Manifest.Table table) throws IOException {
    try (BufferedReader rows = backup.rows(table)) {
      List<@Nullable String> names = Objects.requireNonNull(Csv.read(rows));
      List<@Nullable String> row = Csv.read(rows);
      String files = row == null ? null : row.get(names.indexOf(Catalog.FILES));
      if (files == null) {
        throw new IOException(table.file());
      }
      return Changes.ofBytes(HexFormat.of().parseHex(files));
    }
  }

  /** Makes the differing schemas anew and puts all rows back. */
  void restore(Map<String, Changes> differing, Consumer<Step> progress)
      throws SQLException, IOException, MigrationException {
    for (Map.Entry<String, Changes> schema : differing.entrySet()) {
      run("drop schema if exists " + schema.getKey() + " cascade");
      Migrator.build(connection, schema.getKey(), schema.getValue());
    }
    List<Manifest.Table> tables = backup.manifest().tables();
    List<ForeignKeys.Key> keys = new ArrayList<>();
    List<Triggers.Trigger> triggers = new ArrayList<>();
    if (dialect == Dialect.POSTGRESQL) {
      for (String schema : backup.manifest().schemas()) {
        keys.addAll(ForeignKeys.drop(connection, schema));
        triggers.addAll(Triggers.disable(connection, schema));
      }
      run(
          "truncate table "
              + tables.stream().map(BackupReader::sql).collect(Collectors.joining(", ")));
    } else {
      run("set referential_integrity false");
      for (Manifest.Table table : tables) {
        run("delete from " + sql(table));
      }
    }
    int done = 0;
    for (Manifest.Table table : tables) {
      fill(table);
      progress.accept(
          new Step(++done, tables.size(), table.schema() + "." + table.name(), table.rows()));
    }
    for (ForeignKeys.Key key : keys) {
      run(key.add());
    }
    for (Triggers.Trigger trigger : triggers) {
      run(trigger.enable());
    }
  }

  /** Lets numbering go on where the rows end. On H2 this ends the transaction. */
  void goOn() throws SQLException {
    for (Manifest.Table table : backup.manifest().tables()) {
      Sequences.goOn(
          connection, dialect, TableShape.read(connection, table.schema(), table.name()));
    }
    for (Manifest.Sequence sequence : backup.manifest().sequences()) {
      Sequences.set(connection, dialect, sequence);
    }
  }

  /** However it went, foreign keys hold again afterwards. On H2 this ends the transaction. */
  void holdReferences() throws SQLException {
    if (dialect == Dialect.H2) {
      run("set referential_integrity true");
    }
  }

  private void fill(Manifest.Table table) throws SQLException, IOException {
    try (BufferedReader rows = backup.rows(table)) {
      List<String> names = new ArrayList<>();
      for (String name : Objects.requireNonNull(Csv.read(rows))) {
        names.add(Objects.requireNonNull(name));
      }
      TableShape shape =
          TableShape.read(connection, table.schema(), table.name())
              .inOrderOf(names)
              .orElseThrow(() -> new IOException(table.file()));
      insert(shape, rows);
    }
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("select count(*) from " + sql(table))) {
      result.next();
      if (result.getLong(1) != table.rows()) {
        throw new IOException(table.file());
      }
    }
  }

  private void insert(TableShape shape, BufferedReader rows) throws SQLException, IOException {
    String sql =
        "insert into "
            + shape.sql()
            + " ("
            + shape.columnNames()
            + ")"
            + (shape.identity().isPresent() ? " overriding system value" : "")
            + " values ("
            + shape.marks()
            + ")";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int waiting = 0;
      for (List<@Nullable String> row = Csv.read(rows); row != null; row = Csv.read(rows)) {
        for (int i = 0; i < row.size(); i++) {
          Cells.write(statement, i + 1, shape.columns().get(i).kind(), row.get(i), dialect);
        }
        statement.addBatch();
        if (++waiting == BATCH) {
          statement.executeBatch();
          waiting = 0;
        }
      }
      if (waiting > 0) {
        statement.executeBatch();
      }
    }
  }

  private static String sql(Manifest.Table table) {
    return TableShape.quoted(table.schema()) + "." + TableShape.quoted(table.name());
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
