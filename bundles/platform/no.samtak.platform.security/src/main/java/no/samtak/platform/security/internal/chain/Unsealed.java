// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Finds rows of the log that no seal holds. */
final class Unsealed {
  private Unsealed() {}

  /**
   * The numbers of such rows, by number.
   *
   * @param upTo no higher than this
   * @param limit at most so many
   */
  static List<Long> find(Connection connection, long upTo, int limit) throws SQLException {
    List<Long> found = new ArrayList<>();
    LogRows log = new LogRows(connection);
    SealedRows sealed = new SealedRows(connection);
    for (long from = log.next(Long.MIN_VALUE / 2);
        from <= upTo && found.size() < limit;
        from = log.next(from + SealedRows.SIZE)) {
      sealed.moveTo(from);
      rows(connection, from, Math.min(upTo, from + SealedRows.SIZE - 1), sealed, found, limit);
    }
    return found;
  }

  private static void rows(
      Connection connection, long from, long to, SealedRows sealed, List<Long> found, int limit)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select lopenr from sikkerhet.tilgangslogg where lopenr between ? and ?"
                + " order by lopenr")) {
      select.setLong(1, from);
      select.setLong(2, to);
      try (ResultSet result = select.executeQuery()) {
        while (result.next() && found.size() < limit) {
          long number = result.getLong(1);
          if (!sealed.isSealed(number)) {
            found.add(number);
          }
        }
      }
    }
  }
}
