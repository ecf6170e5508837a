// SPDX-License-Identifier: EUPL-1.2
package no.samtak.testing;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database that is made at its first use, with the migrations that were named until then. They
 * run once in a process; whoever names the same gets a copy of what they made, since most of the
 * time of a test would be theirs.
 */
abstract class FreshDatabase implements DataSource {
  private final List<String> names = new ArrayList<>();
  private final List<Runnable> migrations = new ArrayList<>();
  private boolean made;

  /**
   * Makes it a copy of the one with the name.
   *
   * @return false where there is none; the database is there and empty then
   */
  abstract boolean copyOf(String name) throws SQLException;

  /** From now on there is one with the name, like this one. */
  abstract void keepAs(String name) throws SQLException;

  /** A connection to what was made. */
  abstract Connection connect() throws SQLException;

  /** Runs a migration when the database is made; at once where it is. */
  synchronized void migrate(String name, Runnable migration) {
    if (made) {
      migration.run();
    } else {
      names.add(name);
      migrations.add(migration);
    }
  }

  @Override
  public Connection getConnection() throws SQLException {
    make();
    return connect();
  }

  /** Makes it, where that has not been done. */
  synchronized void make() {
    if (made) {
      return;
    }
    made = true;
    String name = String.join(" ", names);
    try {
      if (!copyOf(name) && !migrations.isEmpty()) {
        migrations.forEach(Runnable::run);
        keepAs(name);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException("a test's database has one user");
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(@Nullable PrintWriter out) {
    // The driver's own words are enough.
  }

  @Override
  public void setLoginTimeout(int seconds) {
    // It is in this process or beside it.
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("not a wrapper of " + type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
