// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.migration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.database.Database;
import liquibase.database.core.PostgresDatabase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.ChangeLogParseException;
import liquibase.exception.ValidationFailedException;
import liquibase.lockservice.LockServiceFactory;
import liquibase.parser.ChangeLogParserFactory;
import liquibase.ui.LoggerUIService;

/** One use of Liquibase: quiet, asking no other host, within the caller's transaction. */
final class LiquibaseRun {
  /** Held here, or the setting is lost with the logger. Liquibase's own words are for debugging. */
  private static final Logger LOGGER = Logger.getLogger("liquibase");

  /** What fails is thrown, and told once by whoever catches it. */
  private static final Logger FAILURES = Logger.getLogger("liquibase.changelog");

  static {
    LOGGER.setLevel(Level.WARNING);
    FAILURES.setLevel(Level.OFF);
  }

  private LiquibaseRun() {}

  private interface Work<T> {
    T run() throws Exception;
  }

  /** Runs what has not been run. */
  static void update(Connection connection, String schema, Changes changes)
      throws MigrationException {
    inScope(
        schema,
        () -> {
          LockServiceFactory.reset();
          LockServiceFactory.getInstance().register(new NoLock());
          try {
            Database database = database(connection, schema);
            Liquibase liquibase =
                new Liquibase(Changes.CHANGELOG, new ChangesAccessor(changes), database);
            liquibase.setShowSummary(UpdateSummaryEnum.OFF);
            liquibase.update(new Contexts(), new LabelExpression());
          } finally {
            // Keeps nothing of this bundle in Liquibase.
            LockServiceFactory.reset();
          }
          return true;
        });
  }

  /**
   * Refuses, before anything is touched, where the schema holds changes that are not in the
   * changelog: the bundle is then older than its data.
   */
  static void refuseDowngrade(Connection connection, String schema, Changes changes)
      throws SQLException, MigrationException {
    if (!Catalog.tables(connection, schema).contains(Catalog.HISTORY)) {
      return;
    }
    Set<String> known = inScope(schema, () -> known(changes));
    List<String> unknown = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "select id, author from "
                    + schema
                    + "."
                    + Catalog.HISTORY
                    + " order by orderexecuted")) {
      while (result.next()) {
        String id = result.getString(1) + " (" + result.getString(2) + ")";
        if (!known.contains(id)) {
          unknown.add(id);
        }
      }
    }
    if (!unknown.isEmpty()) {
      throw MigrationException.downgrade(schema, unknown);
    }
  }

  private static Set<String> known(Changes changes) throws Exception {
    ChangesAccessor accessor = new ChangesAccessor(changes);
    DatabaseChangeLog changeLog =
        ChangeLogParserFactory.getInstance()
            .getParser(Changes.CHANGELOG, accessor)
            .parse(Changes.CHANGELOG, new ChangeLogParameters(), accessor);
    Set<String> known = new TreeSet<>();
    for (ChangeSet change : changeLog.getChangeSets()) {
      known.add(change.getId() + " (" + change.getAuthor() + ")");
    }
    return known;
  }

  private static Database database(Connection connection, String schema) throws Exception {
    boolean h2 = connection.getMetaData().getURL().startsWith("jdbc:h2:");
    Database database = h2 ? new LowerCaseH2() : new PostgresDatabase();
    database.setConnection(new JdbcConnection(HeldConnection.of(connection)));
    database.setDefaultSchemaName(schema);
    database.setLiquibaseSchemaName(schema);
    return database;
  }

  private static <T> T inScope(String schema, Work<T> work) throws MigrationException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(Liquibase.class.getClassLoader());
    try {
      Map<String, Object> quiet =
          Map.of(
              Scope.Attr.ui.name(),
              new LoggerUIService(),
              "liquibase.analytics.enabled",
              false,
              "liquibase.preserveSchemaCase",
              false);
      return Scope.child(quiet, work::run);
    } catch (MigrationException e) {
      throw e;
    } catch (Exception e) {
      throw failure(schema, e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static MigrationException failure(String schema, Exception failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof ValidationFailedException || t instanceof ChangeLogParseException) {
        String detail = String.valueOf(t.getMessage()).strip();
        return new MigrationException(MigrationException.Reason.CHANGELOG, schema, detail, failure);
      }
    }
    return Migrator.failure(schema, failure);
  }
}
