// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.samtak.platform.data.internal.migration.Migrator;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A fresh database for one test. Bundles that come after this one have TestDatabase instead. */
public final class RealDatabase implements Database {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final Dialect dialect;
  private final DataSource direct;
  private final Path folder;

  private RealDatabase(Dialect dialect, DataSource direct) {
    this.dialect = dialect;
    this.direct = direct;
    try {
      this.folder = Files.createTempDirectory(Path.of("target"), "data");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Holder {
    private static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("max_connections", "100")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  public static Stream<RealDatabase> all() {
    return Stream.of(h2(), postgres());
  }

  public static RealDatabase h2() {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL(
        "jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE");
    database.setUser("sa");
    return new RealDatabase(Dialect.H2, new LastingSessions(database));
  }

  /** H2 on the disk, as in the product. */
  public static RealDatabase h2File() {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL(
        "jdbc:h2:file:"
            + Path.of("target", "h2-" + UUID.randomUUID()).toAbsolutePath()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
            + ";DB_CLOSE_ON_EXIT=FALSE");
    database.setUser("sa");
    return new RealDatabase(Dialect.H2, new LastingSessions(database));
  }

  public static RealDatabase postgres() {
    String name = "test" + NUMBER.incrementAndGet();
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(Holder.SERVER.getJdbcUrl("postgres", name));
    try (Connection connection = Holder.SERVER.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new RealDatabase(Dialect.POSTGRESQL, database);
  }

  @Override
  public String name() {
    return "prove";
  }

  @Override
  public void renew() {
    // Not pooled.
  }

  @Override
  public Migrator migrator() {
    return new Migrator(direct, dialect, folder.resolve("migrering"));
  }

  public void run(String... statements) {
    try (Connection connection = direct.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The rows, columns joined by a bar. */
  public List<String> rows(String query) {
    try (Connection connection = direct.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          values.add(value(result, i));
        }
        rows.add(String.join("|", values));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The value in words that are the same on both databases. */
  private static String value(ResultSet row, int i) throws SQLException {
    Object value = row.getObject(i);
    if (value instanceof byte[] bytes) {
      return HexFormat.of().formatHex(bytes);
    }
    return value instanceof Clob ? row.getString(i) : String.valueOf(value);
  }

  /** Tables and columns of a schema, in order. */
  public List<String> columns(String schema) {
    return rows(
        "select table_name, column_name from information_schema.columns where table_schema = '"
            + schema
            + "' order by table_name, ordinal_position");
  }

  @Override
  public DataSource pool() {
    return direct;
  }

  @Override
  public DataSource direct() {
    return direct;
  }

  @Override
  public Dialect dialect() {
    return dialect;
  }

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public String toString() {
    return dialect.toString();
  }
}
