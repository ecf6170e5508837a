// SPDX-License-Identifier: EUPL-1.2
package no.samtak.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import no.samtak.platform.api.data.BackupService;
import no.samtak.platform.api.data.Transactions;
import no.samtak.platform.api.security.AccessEntry;
import no.samtak.platform.api.security.AccessLog;
import no.samtak.platform.data.internal.Database;
import no.samtak.platform.data.internal.Dialect;
import no.samtak.platform.data.internal.backup.JdbcBackupService;
import no.samtak.platform.data.internal.migration.Changes;
import no.samtak.platform.data.internal.migration.MigrationException;
import no.samtak.platform.data.internal.migration.Migrator;
import no.samtak.platform.data.internal.persistence.JpaTransactions;
import no.samtak.platform.data.internal.persistence.UnitOpener;
import org.eclipse.persistence.jpa.PersistenceProvider;

/**
 * A database of its own for one test, on H2 or on a real PostgreSQL, with the product's own
 * migrations and transactions:
 *
 * <pre>{@code
 * static Stream<TestDatabase> databases() {
 *   return TestDatabase.all();
 * }
 *
 * @ParameterizedTest
 * @MethodSource("databases")
 * void aRowIsThereOnce(TestDatabase database) {
 *   database.migrate("oppslag", OppslagStore.class);
 *   OppslagStore store = new OppslagStore(database.unit("no.samtak.oppslag"), database.transactions());
 * }
 * }</pre>
 */
public final class TestDatabase {
  private final Dialect dialect;
  private final FreshDatabase database;
  private final DataSource direct;
  private final HikariDataSource pool;
  private final RecordedAccessLog log = new RecordedAccessLog();

  private TestDatabase(Dialect dialect, FreshDatabase database, DataSource direct) {
    this.dialect = dialect;
    this.database = database;
    this.direct = direct;
    HikariConfig config = new HikariConfig();
    config.setDataSource(database);
    config.setMaximumPoolSize(10);
    config.setMinimumIdle(0);
    config.setIdleTimeout(10_000);
    config.setConnectionTimeout(5_000);
    // The database is not there before somebody uses it, and then it is made by who does.
    config.setInitializationFailTimeout(-1);
    this.pool = new HikariDataSource(config);
  }

  /** One fresh, empty database of each kind. */
  public static Stream<TestDatabase> all() {
    return Stream.of(h2(), postgres());
  }

  /** A fresh, empty H2 in memory, with the product's settings. */
  public static TestDatabase h2() {
    H2Memory database = new H2Memory();
    return new TestDatabase(Dialect.H2, database, database.lasting());
  }

  /** A fresh, empty database on a PostgreSQL that is started once for all tests of the process. */
  public static TestDatabase postgres() {
    FreshDatabase database = PostgresServer.newDatabase();
    return new TestDatabase(Dialect.POSTGRESQL, database, database);
  }

  /** Whether this is PostgreSQL; else it is H2. */
  public boolean isPostgres() {
    return dialect == Dialect.POSTGRESQL;
  }

  /** The pool that everything of this database uses. */
  public DataSource dataSource() {
    database.make();
    return pool;
  }

  /** Connections that are not pooled. */
  public DataSource direct() {
    database.make();
    return direct;
  }

  /**
   * Runs the migrations of the bundle that a class belongs to, as the product does, or copies what
   * they made before.
   *
   * @param schema the bundle's schema
   * @param ofBundle any class of the bundle under test
   * @return this
   */
  public TestDatabase migrate(String schema, Class<?> ofBundle) {
    try {
      Path home = Path.of(ofBundle.getProtectionDomain().getCodeSource().getLocation().toURI());
      database.migrate(schema + '@' + home, () -> migrate(schema, home));
      return this;
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private void migrate(String schema, Path home) {
    try {
      newMigrator().migrate(schema, Changes.of(home));
    } catch (MigrationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The persistence unit of that name from the class path, on this database. Close it where many
   * are made.
   */
  public EntityManagerFactory unit(String name) {
    database.make();
    Map<String, Object> properties = new HashMap<>();
    properties.put("javax.persistence.nonJtaDataSource", pool);
    properties.put("javax.persistence.transactionType", "RESOURCE_LOCAL");
    properties.put("eclipselink.weaving", "false");
    properties.put("eclipselink.logging.level", "WARNING");
    // Units of the same name on two databases are not one.
    properties.put("eclipselink.session-name", name + "-" + UUID.randomUUID());
    EntityManagerFactory unit =
        new PersistenceProvider().createEntityManagerFactory(name, properties);
    if (unit == null) {
      throw new IllegalArgumentException("no persistence unit " + name + " on the class path");
    }
    UnitOpener.failFast(unit);
    return unit;
  }

  /** The product's own transactions; what they log is in {@link #logged()}. */
  public Transactions transactions() {
    return new JpaTransactions(log);
  }

  /** Transactions that write to a log of the caller's. */
  public Transactions transactions(AccessLog accessLog) {
    return new JpaTransactions(accessLog);
  }

  /** The product's own backup and restore of this database. */
  public BackupService backups() {
    return JdbcBackupService.of(
        new Database() {
          @Override
          public DataSource pool() {
            return pool;
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
          public String name() {
            return "prove";
          }

          @Override
          public Migrator migrator() {
            return newMigrator();
          }

          @Override
          public void renew() {
            pool.getHikariPoolMXBean().softEvictConnections();
          }

          @Override
          public Path folder() {
            return Scratch.FOLDER;
          }
        },
        () -> {});
  }

  private Migrator newMigrator() {
    return new Migrator(direct, dialect, Scratch.FOLDER.resolve(UUID.randomUUID().toString()));
  }

  /** What was told to the access log, oldest first, also by transactions that failed later. */
  public List<AccessEntry> logged() {
    return log.entries();
  }

  /** The log that {@link #transactions()} writes to; keeps its entries in memory. */
  public AccessLog accessLog() {
    return log;
  }

  @Override
  public String toString() {
    return dialect == Dialect.H2 ? "H2" : "PostgreSQL";
  }
}
