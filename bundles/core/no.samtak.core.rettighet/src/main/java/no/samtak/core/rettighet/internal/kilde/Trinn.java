// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.kilde;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Supplier;

/** A step of a transaction that can fail without the rest. */
public final class Trinn {
  private Trinn() {}

  /** Does the step; where it throws, what it did to the database is undone and no more. */
  public static <T> T i(Connection c, Supplier<T> arbeid) {
    try {
      Savepoint her = c.setSavepoint();
      try {
        T svar = arbeid.get();
        c.releaseSavepoint(her);
        return svar;
      } catch (RuntimeException e) {
        c.rollback(her);
        throw e;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a step of a transaction could not be kept apart", e);
    }
  }

  /** Does the step and undoes it, whatever it says: a trial. */
  public static <T> T proving(Connection c, Supplier<T> arbeid) {
    try {
      Savepoint her = c.setSavepoint();
      try {
        return arbeid.get();
      } finally {
        c.rollback(her);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a trial could not be undone", e);
    }
  }
}
