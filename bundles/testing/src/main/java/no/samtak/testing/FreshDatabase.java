// SPDX-License-Identifier: EUPL-1.2
package no.samtak.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import no.samtak.platform.data.internal.BareDataSource;

/**
 * A database that is made at its first use, with the migrations that were named until then. They
 * run once in a process; whoever names the same gets a copy of what they made, since most of the
 * time of a test would be theirs.
 */
abstract class FreshDatabase extends BareDataSource {
  private final List<String> names = new ArrayList<>();
  private final List<Runnable> migrations = new ArrayList<>();
  private boolean made;

  /**
   * @param database opens connections to it
   */
  FreshDatabase(DataSource database) {
    super(database);
  }

  /**
   * Makes it a copy of the one with the name.
   *
   * @return false where there is none; the database is there and empty then
   */
  abstract boolean copyOf(String name) throws SQLException;

  /** From now on there is one with the name, like this one. */
  abstract void keepAs(String name) throws SQLException;

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
    return super.getConnection();
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
}
