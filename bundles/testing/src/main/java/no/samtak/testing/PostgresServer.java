// SPDX-License-Identifier: EUPL-1.2
package no.samtak.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL, started once in this process and gone with it. */
final class PostgresServer {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private PostgresServer() {}

  /** Holds the server; made at the first use. */
  private static final class Holder {
    private static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        // A test's database need not outlive a power cut.
        return EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("synchronous_commit", "off")
            .setServerConfig("full_page_writes", "off")
            .setServerConfig("max_connections", "300")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException("PostgreSQL for the tests does not start", e);
      }
    }
  }

  /** A new database on the server. */
  static FreshDatabase newDatabase() {
    return new OnServer("test" + NUMBER.incrementAndGet());
  }

  /** A copy of a database that nobody is connected to, or an empty one. */
  private static final class OnServer extends FreshDatabase {
    /** Names of the databases that copies are made of. */
    private static final Map<String, String> MODELS = new ConcurrentHashMap<>();

    private final String own;

    OnServer(String own) {
      super(source(own));
      this.own = own;
    }

    private static DataSource source(String name) {
      PGSimpleDataSource database = new PGSimpleDataSource();
      database.setUrl(Holder.SERVER.getJdbcUrl("postgres", name));
      database.setReWriteBatchedInserts(true);
      return database;
    }

    @Override
    boolean copyOf(String name) throws SQLException {
      String model = MODELS.get(name);
      execute("create database " + own + (model == null ? "" : " template " + model));
      return model != null;
    }

    @Override
    void keepAs(String name) throws SQLException {
      String model = "model" + NUMBER.incrementAndGet();
      execute("create database " + model + " template " + own);
      MODELS.put(name, model);
    }

    private static void execute(String sql) throws SQLException {
      try (Connection connection = Holder.SERVER.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(sql);
      }
    }
  }
}
