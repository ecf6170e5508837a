// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import javax.sql.DataSource;

/**
 * The pool, quick to say no while the database is away: one caller a second tries, the others are
 * told at once. Without it every thread of the node would stand in line for a connection that does
 * not come, the health check's too.
 */
final class GuardedDataSource extends BareDataSource {
  private static final long BETWEEN_TRIES = TimeUnit.SECONDS.toNanos(1);

  private final LongSupplier clock;
  private final AtomicLong nextTry = new AtomicLong();
  private volatile boolean away;

  GuardedDataSource(DataSource pool) {
    this(pool, System::nanoTime);
  }

  /**
   * @param clock nanoseconds that only grow
   */
  GuardedDataSource(DataSource pool, LongSupplier clock) {
    super(pool);
    this.clock = clock;
  }

  @Override
  public Connection getConnection() throws SQLException {
    if (away && !isMyTry()) {
      throw new SQLTransientConnectionException("The database does not answer", "08001");
    }
    try {
      Connection connection = super.getConnection();
      away = false;
      return connection;
    } catch (SQLTransientConnectionException e) {
      // Without a cause the pool was only busy, and others may be luckier.
      if (e.getCause() != null) {
        nextTry.set(clock.getAsLong() + BETWEEN_TRIES);
        away = true;
      }
      throw e;
    }
  }

  private boolean isMyTry() {
    long now = clock.getAsLong();
    long next = nextTry.get();
    return now - next >= 0 && nextTry.compareAndSet(next, now + BETWEEN_TRIES);
  }
}
