// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Takes a person's consents away, in the transaction of whoever erases the person. */
public final class Samtykkesletter {
  private static final String PERSONENS = " where kommune = ? and tjeneste = ? and person = ?";

  private Samtykkesletter() {}

  /** Consents with their events, and objections; how many rows. */
  public static long slett(Connection c, String kommune, String tjeneste, String person) {
    try {
      return kjor(
              c,
              "delete from samtykke.hendelse where samtykke in"
                  + " (select id from samtykke.samtykke"
                  + PERSONENS
                  + ")",
              kommune,
              tjeneste,
              person)
          + kjor(c, "delete from samtykke.samtykke" + PERSONENS, kommune, tjeneste, person)
          + kjor(c, "delete from samtykke.motsettelse" + PERSONENS, kommune, tjeneste, person);
    } catch (SQLException e) {
      throw new IllegalStateException("the consents could not be taken away", e);
    }
  }

  private static long kjor(Connection c, String sql, String... verdier) throws SQLException {
    try (PreparedStatement s = c.prepareStatement(sql)) {
      for (int i = 0; i < verdier.length; i++) {
        s.setString(i + 1, verdier[i]);
      }
      return s.executeLargeUpdate();
    }
  }
}
