// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.migration;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import liquibase.exception.MigrationFailedException;
import no.samtak.platform.data.internal.Dialect;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a schema from what it is to what its bundle knows: wholly, or not at all.
 *
 * <ul>
 *   <li>On PostgreSQL one transaction holds the whole migration, also the schema's making and
 *       Liquibase's history. A failure or a killed node leaves what was there. A transaction-level
 *       advisory lock keeps two nodes from migrating one schema at once and goes with its owner.
 *   <li>On H2, where DDL commits at once, a copy of the schema is written beside the database first
 *       and is put back on failure, or at the next start if the node was killed. The file lock of
 *       the database keeps other nodes away.
 * </ul>
 */
public final class Migrator {
  private static final Logger LOG = LoggerFactory.getLogger(Migrator.class);

  private static final Pattern SCHEMA = Pattern.compile("[a-z][a-z0-9_]{0,40}");

  /** Liquibase keeps global state, so that one migration at a time runs in this process. */
  private static final Object ONE_AT_A_TIME = new Object();

  private final DataSource database;
  private final Dialect dialect;
  private final H2Rescue rescue;

  /**
   * @param database gives connections that are not pooled, since a migration may take long
   * @param dialect the kind of the database
   * @param rescueFolder where H2's copies are kept during a migration; made when needed
   */
  public Migrator(DataSource database, Dialect dialect, Path rescueFolder) {
    this.database = database;
    this.dialect = dialect;
    this.rescue = new H2Rescue(rescueFolder);
  }

  /**
   * Brings the schema to what {@code changes} know. Does nothing where it is there already.
   *
   * @param schema lower case ASCII, at most 41 characters
   * @return whether anything was changed
   * @throws MigrationException where it cannot be done; the schema is then as it was
   */
  public boolean migrate(String schema, Changes changes) throws MigrationException {
    return migrate(schema, changes, () -> true);
  }

  /**
   * As {@link #migrate(String, Changes)}, for a bundle that may go meanwhile: what is no longer
   * wanted when it is done is undone, so that the version before it can come back.
   *
   * @param wanted asked at the very end
   * @throws MigrationException also NOT_WANTED
   */
  public boolean migrate(String schema, Changes changes, BooleanSupplier wanted)
      throws MigrationException {
    if (!SCHEMA.matcher(schema).matches()) {
      throw new MigrationException(
          MigrationException.Reason.CHANGELOG, schema, "not a valid name of a schema", null);
    }
    synchronized (ONE_AT_A_TIME) {
      long start = System.nanoTime();
      boolean changed;
      try (Connection connection = database.getConnection()) {
        changed =
            dialect == Dialect.H2
                ? onH2(connection, schema, changes, wanted)
                : onPostgres(connection, schema, changes, wanted);
      } catch (SQLException e) {
        throw failure(schema, e);
      }
      if (changed) {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        LOG.info("Schema {} migrated in {} ms", schema, millis);
      }
      return changed;
    }
  }

  /** Whether exactly these changes have been run in the schema; false where it cannot be told. */
  public boolean isCurrent(String schema, Changes changes) {
    try (Connection connection = database.getConnection()) {
      return Catalog.isCurrent(connection, schema, changes);
    } catch (SQLException e) {
      LOG.debug("Not known whether schema {} is current", schema, e);
      return false;
    }
  }

  /** Work on schemas that is done wholly or not at all. */
  public interface Work {
    void run() throws SQLException, IOException, MigrationException;
  }

  /**
   * Does work on whole schemas in one transaction, with no migration at the same time.
   *
   * @param connection is in the transaction while the work runs
   * @param schemas those that the work touches
   * @param tables whether the work makes or drops tables
   */
  public void wholly(Connection connection, List<String> schemas, boolean tables, Work work)
      throws SQLException, IOException, MigrationException {
    synchronized (ONE_AT_A_TIME) {
      boolean copy = dialect == Dialect.H2 && tables;
      if (copy) {
        rescue.keepAll(connection);
      }
      connection.setAutoCommit(false);
      boolean done = false;
      try {
        if (dialect == Dialect.POSTGRESQL) {
          for (String schema : schemas) {
            lock(connection, schema);
          }
        }
        work.run();
        connection.commit();
        if (copy) {
          rescue.forgetAll();
        }
        done = true;
      } finally {
        if (!done) {
          rollBack(connection);
          if (copy) {
            connection.setAutoCommit(true);
            rescue.putBackAll(connection);
          }
        }
      }
    }
  }

  /** Puts back what was cut off when the node was last killed. Only H2 leaves anything. */
  public void recover() throws SQLException {
    if (dialect != Dialect.H2) {
      return;
    }
    synchronized (ONE_AT_A_TIME) {
      try (Connection connection = database.getConnection()) {
        if (rescue.putBackAll(connection)) {
          LOG.warn("The last restore was cut off; the data from before it is put back");
        }
        for (String schema : rescue.left()) {
          rescue.putBack(connection, schema);
          LOG.warn("The last migration of schema {} was cut off; its data is put back", schema);
        }
      }
    }
  }

  private boolean onPostgres(
      Connection connection, String schema, Changes changes, BooleanSupplier wanted)
      throws SQLException, MigrationException {
    connection.setAutoCommit(false);
    boolean done = false;
    try {
      lock(connection, schema);
      boolean changed = !Catalog.isCurrent(connection, schema, changes);
      if (changed) {
        update(connection, schema, changes);
        refuseUnless(wanted, schema);
      }
      connection.commit();
      done = true;
      return changed;
    } finally {
      if (!done) {
        rollBack(connection);
      }
    }
  }

  private boolean onH2(
      Connection connection, String schema, Changes changes, BooleanSupplier wanted)
      throws SQLException, MigrationException {
    if (rescue.putBack(connection, schema)) {
      LOG.warn("The last migration of schema {} was cut off; its data is put back", schema);
    }
    if (Catalog.isCurrent(connection, schema, changes)) {
      return false;
    }
    LiquibaseRun.refuseDowngrade(connection, schema, changes);
    rescue.keep(connection, schema);
    boolean done = false;
    try {
      connection.setAutoCommit(false);
      update(connection, schema, changes);
      refuseUnless(wanted, schema);
      connection.commit();
      rescue.forget(schema);
      done = true;
      return true;
    } finally {
      if (!done) {
        rollBack(connection);
        connection.setAutoCommit(true);
        rescue.putBack(connection, schema);
      }
    }
  }

  private static void refuseUnless(BooleanSupplier wanted, String schema)
      throws MigrationException {
    if (!wanted.getAsBoolean()) {
      throw new MigrationException(
          MigrationException.Reason.NOT_WANTED, schema, "the bundle has gone", null);
    }
  }

  private static void update(Connection connection, String schema, Changes changes)
      throws SQLException, MigrationException {
    LiquibaseRun.refuseDowngrade(connection, schema, changes);
    build(connection, schema, changes);
  }

  /** Makes the schema in the caller's transaction; within {@link #wholly} only. */
  public static void build(Connection connection, String schema, Changes changes)
      throws SQLException, MigrationException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create schema if not exists " + schema);
    }
    LiquibaseRun.update(connection, schema, changes);
    remember(connection, schema, changes);
  }

  /** Waits for whoever migrates this schema on another node; the lock goes with the transaction. */
  static void lock(Connection connection, String schema) throws SQLException {
    long key = 0x53414d54414bL * 31 + schema.hashCode();
    if (!lock(connection, "select pg_try_advisory_xact_lock(?)", key)) {
      LOG.info("Another node migrates schema {}; waiting for it", schema);
      lock(connection, "select pg_advisory_xact_lock(?)", key);
    }
  }

  private static boolean lock(Connection connection, String sql, long key) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, key);
      try (ResultSet result = statement.executeQuery()) {
        return result.next() && "t".equals(result.getString(1));
      }
    }
  }

  /** Keeps the changes beside what they made: spares the next start, and a backup carries them. */
  private static void remember(Connection connection, String schema, Changes changes)
      throws SQLException {
    String table = schema + "." + Catalog.FINGERPRINT;
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "create table if not exists "
              + table
              + " (avtrykk varchar(64) not null primary key, filer bytea not null)");
      statement.execute("delete from " + table);
    }
    try (PreparedStatement statement =
        connection.prepareStatement("insert into " + table + " (avtrykk, filer) values (?, ?)")) {
      statement.setString(1, changes.fingerprint());
      statement.setBytes(2, changes.toBytes());
      statement.executeUpdate();
    }
  }

  private static void rollBack(Connection connection) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      LOG.debug("Rolling back failed as well; the database does it when the connection goes", e);
    }
  }

  /** Tells a database that is away, which is tried again, from one that refuses. */
  static MigrationException failure(String schema, Throwable failure) {
    MigrationException.Reason reason = MigrationException.Reason.FAILED;
    String words = String.valueOf(failure.getMessage());
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql && isAway(sql)) {
        reason = MigrationException.Reason.DATABASE_AWAY;
      }
      if (t.getMessage() != null) {
        words =
            t instanceof MigrationFailedException || !words.startsWith("Migration failed")
                ? t.getMessage()
                : words;
      }
    }
    return new MigrationException(reason, schema, plain(words), failure);
  }

  /** One line, without class names and without the values of a row (P10). */
  private static String plain(String words) {
    return words
        .replaceAll("(?s)\\[Failed SQL:.*", "")
        .replaceAll("(liquibase|org|java)\\.[a-zA-Z0-9_.$]*(Exception|Error): ?", "")
        .replaceAll("(?i)VALUES \\(.*\\)", "VALUES (...)")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static boolean isAway(SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    return e instanceof SQLTransientConnectionException
        || state.startsWith("08")
        || Set.of("57P01", "57P02", "57P03", "90067", "90098", "90121").contains(state);
  }
}
