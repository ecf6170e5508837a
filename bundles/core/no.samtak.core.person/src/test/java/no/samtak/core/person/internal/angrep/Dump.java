// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.angrep;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Everything in the schema, as one who has stolen the database has it: in the order it lies in. */
final class Dump {
  private final Map<String, List<Map<String, String>>> tabeller = new LinkedHashMap<>();

  static Dump av(DataSource database) throws SQLException {
    Dump dump = new Dump();
    try (Connection c = database.getConnection();
        Statement s = c.createStatement()) {
      List<String> navn = new ArrayList<>();
      try (ResultSet r =
          s.executeQuery(
              "select table_name from information_schema.tables where table_schema = 'person'"
                  + " order by table_name")) {
        while (r.next()) {
          navn.add(r.getString(1));
        }
      }
      for (String tabell : navn) {
        if (!tabell.startsWith("databasechangelog")) {
          dump.tabeller.put(tabell, rader(s, tabell));
        }
      }
    }
    return dump;
  }

  private static List<Map<String, String>> rader(Statement s, String tabell) throws SQLException {
    List<Map<String, String>> rader = new ArrayList<>();
    try (ResultSet r = s.executeQuery("select * from person." + tabell)) {
      ResultSetMetaData meta = r.getMetaData();
      while (r.next()) {
        Map<String, String> rad = new LinkedHashMap<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
          Object verdi = r.getObject(i);
          rad.put(
              meta.getColumnName(i),
              verdi == null
                  ? "null"
                  : verdi instanceof byte[] bytes
                      ? HexFormat.of().formatHex(bytes)
                      : String.valueOf(verdi));
        }
        rader.add(rad);
      }
    }
    return rader;
  }

  Map<String, List<Map<String, String>>> tabeller() {
    return tabeller;
  }

  List<Map<String, String>> tabell(String navn) {
    return tabeller.getOrDefault(navn, List.of());
  }
}
