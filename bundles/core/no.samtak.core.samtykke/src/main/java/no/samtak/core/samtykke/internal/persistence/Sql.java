// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plain statements on a connection that another bundle's transaction has begun. */
final class Sql {
  private Sql() {}

  /** Makes something of a row. */
  @FunctionalInterface
  interface Leser<T> {
    T av(ResultSet rad) throws SQLException;
  }

  /** What the database refused, on its way to {@code Transactions}. */
  static final class Databasefeil extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Databasefeil(SQLException cause) {
      super("refused by the database: " + cause.getSQLState(), cause);
    }
  }

  /** The rows of a query. */
  static <T> List<T> liste(Connection c, String sql, Leser<T> leser, Object... verdier) {
    try (PreparedStatement s = c.prepareStatement(sql)) {
      sett(s, verdier);
      List<T> rader = new ArrayList<>();
      try (ResultSet r = s.executeQuery()) {
        while (r.next()) {
          rader.add(leser.av(r));
        }
      }
      return rader;
    } catch (SQLException e) {
      throw new Databasefeil(e);
    }
  }

  /** Changes rows; gives how many. */
  static int gjor(Connection c, String sql, @Nullable Object... verdier) {
    try (PreparedStatement s = c.prepareStatement(sql)) {
      sett(s, verdier);
      return s.executeUpdate();
    } catch (SQLException e) {
      throw new Databasefeil(e);
    }
  }

  private static void sett(PreparedStatement s, @Nullable Object[] verdier) throws SQLException {
    for (int i = 0; i < verdier.length; i++) {
      if (verdier[i] instanceof byte[] bytes) {
        s.setBytes(i + 1, bytes);
      } else {
        s.setObject(i + 1, verdier[i]);
      }
    }
  }
}
