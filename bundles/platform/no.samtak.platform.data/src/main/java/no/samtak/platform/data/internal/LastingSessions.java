// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Connections to H2 for work on schemas: one that is closed is kept, and is given out again.
 *
 * <p>A check with a list of values holds on to the session that made it, and H2 2.4.240 asks that
 * session at each insert, also after it was closed: every insert then fails (its issue 4308). Made
 * by a session that stays, the check works; after the next start it belongs to H2 itself.
 */
public final class LastingSessions extends BareDataSource implements AutoCloseable {
  private final Deque<Connection> resting = new ArrayDeque<>();
  private boolean closed;

  /**
   * @param h2 opens sessions; no other database is in need of this
   */
  public LastingSessions(DataSource h2) {
    super(h2);
  }

  /** A connection in auto-commit; whoever takes it closes it as any other. */
  @Override
  public Connection getConnection() throws SQLException {
    Connection session = rested();
    return (Connection)
        Proxy.newProxyInstance(
            LastingSessions.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new Lent(session == null ? super.getConnection() : session));
  }

  private synchronized @Nullable Connection rested() {
    return resting.poll();
  }

  private void rest(Connection session, int isolation) throws SQLException {
    if (session.isClosed()) {
      return;
    }
    try {
      if (!session.getAutoCommit()) {
        session.rollback();
        session.setAutoCommit(true);
      }
      session.setTransactionIsolation(isolation);
    } catch (SQLException e) {
      session.close();
      throw e;
    }
    synchronized (this) {
      if (!closed) {
        resting.push(session);
        return;
      }
    }
    session.close();
  }

  /** Closes the sessions that rest; one that is out is closed when it comes back. */
  @Override
  public synchronized void close() throws SQLException {
    closed = true;
    for (Connection session = resting.poll(); session != null; session = resting.poll()) {
      session.close();
    }
  }

  /** A session while it is out: closing it brings it back. */
  private final class Lent implements InvocationHandler {
    private final Connection session;
    private final int isolation;
    private boolean back;

    Lent(Connection session) throws SQLException {
      this.session = session;
      this.isolation = session.getTransactionIsolation();
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] args)
        throws Throwable {
      if (method.getName().equals("close")) {
        if (!back) {
          back = true;
          rest(session, isolation);
        }
        return null;
      }
      if (method.getName().equals("isClosed")) {
        return back || session.isClosed();
      }
      if (back) {
        throw new SQLException("The connection is closed", "08003");
      }
      try {
        return method.invoke(session, args);
      } catch (InvocationTargetException e) {
        throw e.getCause() == null ? e : e.getCause();
      }
    }
  }
}
