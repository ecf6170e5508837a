// SPDX-License-Identifier: EUPL-1.2
package no.samtak.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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

  /** A new, empty database on the server. */
  static DataSource newDatabase() {
    String name = "test" + NUMBER.incrementAndGet();
    try (Connection connection = Holder.SERVER.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(Holder.SERVER.getJdbcUrl("postgres", name));
    database.setReWriteBatchedInserts(true);
    return database;
  }
}
