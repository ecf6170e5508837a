// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds rows of the log that no seal holds. Looks at a window of row numbers at a time, so that it
 * takes the same memory for a log of any length.
 */
final class Unsealed {
  private static final int WINDOW = 1 << 20;

  /** A link whose rows lie further apart than this is looked at for every window. */
  private static final int NEAR = 100_000;

  private Unsealed() {}

  /**
   * The numbers of such rows, by number.
   *
   * @param upTo no higher than this
   * @param limit at most so many
   */
  static List<Long> find(Connection connection, long upTo, int limit) throws SQLException {
    List<Long> found = new ArrayList<>();
    for (long from = lowest(connection); from <= upTo && found.size() < limit; from += WINDOW) {
      long to = Math.min(from + WINDOW - 1, upTo);
      BitSet sealed = sealed(connection, from, to);
      rows(connection, from, to, sealed, found, limit);
    }
    return found;
  }

  private static BitSet sealed(Connection connection, long from, long to) throws SQLException {
    BitSet sealed = new BitSet();
    SealBook.between(
        connection,
        from,
        to,
        NEAR,
        seal -> {
          for (int i = 0; i < seal.size(); i++) {
            long number = seal.rowNumber(i);
            if (number >= from && number <= to) {
              sealed.set((int) (number - from));
            }
          }
        });
    return sealed;
  }

  private static void rows(
      Connection connection, long from, long to, BitSet sealed, List<Long> found, int limit)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select lopenr from sikkerhet.tilgangslogg where lopenr between ? and ?"
                + " order by lopenr")) {
      select.setFetchSize(10_000);
      select.setLong(1, from);
      select.setLong(2, to);
      try (ResultSet result = select.executeQuery()) {
        while (result.next() && found.size() < limit) {
          long number = result.getLong(1);
          if (!sealed.get((int) (number - from))) {
            found.add(number);
          }
        }
      }
    }
  }

  private static long lowest(Connection connection) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement("select min(lopenr) from sikkerhet.tilgangslogg");
        ResultSet result = select.executeQuery()) {
      result.next();
      return result.getLong(1);
    }
  }
}
