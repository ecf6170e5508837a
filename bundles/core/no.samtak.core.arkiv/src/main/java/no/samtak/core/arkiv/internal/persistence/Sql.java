// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import no.samtak.core.arkiv.internal.kart.Karttabell;

/** What differs between the two databases, and names in SQL. */
final class Sql {
  private Sql() {}

  /** A name as it stands; it came out of a data map and is checked there. */
  static String navn(String navn) {
    return '"' + navn.replace("\"", "\"\"") + '"';
  }

  static String tabell(Karttabell t) {
    return navn(t.skjema()) + "." + navn(t.tabell());
  }

  static boolean postgres(Connection c) throws SQLException {
    return c.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT).startsWith("postgres");
  }

  static void kjor(Connection c, String sql) throws SQLException {
    try (Statement s = c.createStatement()) {
      s.execute(sql);
    }
  }
}
