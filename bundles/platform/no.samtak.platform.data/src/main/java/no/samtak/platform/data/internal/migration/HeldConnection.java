// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.migration;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;

/**
 * A connection whose owner alone ends the transaction. Liquibase commits after each change and
 * rolls back now and then; here that sets a savepoint and goes back to it, so that a migration of
 * many changes is whole.
 *
 * <p>Where the database commits DDL by itself (H2), the savepoint may be gone; what then remains is
 * put right by {@link H2Rescue}.
 */
final class HeldConnection implements InvocationHandler {
  private final Connection connection;
  private @Nullable Savepoint savepoint;

  private HeldConnection(Connection connection) {
    this.connection = connection;
  }

  static Connection of(Connection connection) throws SQLException {
    HeldConnection held = new HeldConnection(connection);
    held.mark();
    return (Connection)
        Proxy.newProxyInstance(
            HeldConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, held);
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] args)
      throws Throwable {
    switch (method.getName()) {
      case "close", "setAutoCommit":
        return null;
      case "commit":
        mark();
        return null;
      case "rollback":
        goBack();
        return null;
      default:
        try {
          return method.invoke(connection, args);
        } catch (InvocationTargetException e) {
          throw e.getCause() == null ? e : e.getCause();
        }
    }
  }

  private void mark() throws SQLException {
    savepoint = connection.setSavepoint();
  }

  private void goBack() {
    try {
      connection.rollback(savepoint);
    } catch (SQLException e) {
      // DDL has ended the transaction that the savepoint belonged to: nothing to go back to.
      savepoint = null;
    }
  }
}
