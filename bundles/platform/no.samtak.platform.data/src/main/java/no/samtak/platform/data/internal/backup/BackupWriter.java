// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.backup;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samtak.platform.api.data.BackupService.Step;
import no.samtak.platform.data.internal.Dialect;
import no.samtak.platform.data.internal.migration.Catalog;
import org.jspecify.annotations.Nullable;

/** Writes every table of every schema as it was at one moment. */
final class BackupWriter {
  /** Rows fetched at a time. */
  private static final int FETCH = 1000;

  /** H2's isolation level of one moment for all tables. */
  private static final int H2_SNAPSHOT = 6;

  private final Connection connection;
  private final Dialect dialect;

  BackupWriter(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  Manifest write(OutputStream out, Consumer<Step> progress) throws SQLException, IOException {
    connection.setAutoCommit(false);
    if (dialect == Dialect.POSTGRESQL) {
      connection.setReadOnly(true);
    }
    connection.setTransactionIsolation(
        dialect == Dialect.H2 ? H2_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ);
    try {
      return writeAll(out, progress);
    } finally {
      connection.rollback();
    }
  }

  private Manifest writeAll(OutputStream out, Consumer<Step> progress)
      throws SQLException, IOException {
    List<TableShape> shapes = new ArrayList<>();
    List<Manifest.Sequence> sequences = new ArrayList<>();
    for (String schema : Catalog.schemas(connection)) {
      for (String table : Catalog.tables(connection, schema)) {
        shapes.add(TableShape.read(connection, schema, table));
      }
      sequences.addAll(Sequences.read(connection, dialect, schema));
    }
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    List<Manifest.Table> tables = new ArrayList<>();
    for (TableShape shape : shapes) {
      Manifest.Table table = writeTable(zip, shape);
      tables.add(table);
      progress.accept(new Step(tables.size(), shapes.size(), shape.qualified(), table.rows()));
    }
    String made = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    Manifest manifest = new Manifest(made, tables, sequences);
    zip.putNextEntry(new ZipEntry(Manifest.FILE));
    zip.write(manifest.toBytes());
    zip.closeEntry();
    zip.finish();
    return manifest;
  }

  private Manifest.Table writeTable(ZipOutputStream zip, TableShape shape)
      throws SQLException, IOException {
    MessageDigest digest = Manifest.digest();
    zip.putNextEntry(new ZipEntry("data/" + shape.schema() + "/" + shape.name() + ".csv"));
    long rows;
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new DigestOutputStream(new Entry(zip), digest), StandardCharsets.UTF_8))) {
      rows = writeRows(out, shape);
    }
    zip.closeEntry();
    String sha256 = HexFormat.of().formatHex(digest.digest());
    return new Manifest.Table(shape.schema(), shape.name(), rows, sha256);
  }

  private long writeRows(Writer out, TableShape shape) throws SQLException, IOException {
    List<@Nullable String> values =
        new ArrayList<>(shape.columns().stream().map(TableShape.Column::name).toList());
    Csv.write(out, values);
    long rows = 0;
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(FETCH);
      try (ResultSet result =
          statement.executeQuery("select " + shape.columnNames() + " from " + shape.sql())) {
        while (result.next()) {
          for (int i = 0; i < values.size(); i++) {
            values.set(i, Cells.read(result, i + 1, shape.columns().get(i).kind()));
          }
          Csv.write(out, values);
          rows++;
        }
      }
    }
    return rows;
  }

  /** One entry of the zip: closing it leaves the zip open. */
  private static final class Entry extends FilterOutputStream {
    private Entry(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() {
      // The zip goes on.
    }
  }
}
