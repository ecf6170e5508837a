// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.migration;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import no.samtak.platform.data.internal.Dialect;
import org.jspecify.annotations.Nullable;

/** A database that dies before a given statement, as if the node had been killed there. */
final class CutOff {
  private final DataSource database;
  private final Dialect dialect;
  private int left;
  private boolean dead;

  /**
   * @param statements how many statements it lives for
   */
  CutOff(DataSource database, Dialect dialect, int statements) {
    this.database = database;
    this.dialect = dialect;
    this.left = statements;
  }

  boolean isDead() {
    return dead;
  }

  DataSource dataSource() {
    return proxy(DataSource.class, database);
  }

  private <T> T proxy(Class<T> type, Object target) {
    return type.cast(
        Proxy.newProxyInstance(
            CutOff.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, args) -> call(target, method, args)));
  }

  private @Nullable Object call(Object target, Method method, Object @Nullable [] args)
      throws Throwable {
    boolean counts = method.getName().startsWith("execute") || method.getName().equals("commit");
    if (counts && left-- == 0) {
      dead = true;
      die();
    }
    if (dead && !method.getName().equals("close")) {
      throw new SQLException("killed");
    }
    Object result;
    try {
      result = method.invoke(target, args);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
    if (result instanceof PreparedStatement) {
      return proxy(PreparedStatement.class, result);
    }
    if (result instanceof Statement) {
      return proxy(Statement.class, result);
    }
    return result instanceof Connection ? proxy(Connection.class, result) : result;
  }

  private void die() throws SQLException {
    try (Connection other = database.getConnection();
        Statement statement = other.createStatement()) {
      if (dialect == Dialect.H2) {
        statement.execute("shutdown immediately");
      } else {
        statement.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity"
                + " where datname = current_database() and pid <> pg_backend_pid()");
      }
    }
  }
}
