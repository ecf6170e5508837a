// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samtak.core.api.modul.Datakartregister.Modulkart;
import no.samtak.core.api.modul.Datatabell;
import no.samtak.core.api.modul.Datatabell.Personer;
import no.samtak.core.api.modul.Datatabell.Sletteregel;
import org.jspecify.annotations.Nullable;

/**
 * One person's rows in the tables of a module, by the module's kept data map: the module need not
 * be in. A table without the person's id is reached by its foreign keys.
 */
public final class Persontabeller {
  private final Connection c;
  private final Modulkart kart;
  private final String kommune;
  private final String person;
  private final Map<String, Set<String>> kolonner = new TreeMap<>();
  private final Map<String, List<Fremmednokkel>> nokler = new TreeMap<>();

  /** A key: {@code fra} refers to {@code til}; columns as {@code child = parent}. */
  private record Fremmednokkel(String fra, String til, Map<String, String> kolonner) {}

  /** A condition with its values. */
  private record Vilkar(String sql, List<String> verdier) {}

  /**
   * What a table has of the person.
   *
   * @param rader column to value, in the columns' order; empty values are left out
   * @param forseglet columns with words that only the module can open
   */
  public record Tabellinnhold(
      Datatabell tabell, List<Map<String, String>> rader, Set<String> forseglet) {}

  /** What became of the person's rows in a table. */
  public record Tabellsletting(Datatabell tabell, long slettet, long anonymisert, long beholdt) {}

  private Persontabeller(Connection c, Modulkart kart, String kommune, String person) {
    this.c = c;
    this.kart = kart;
    this.kommune = kommune;
    this.person = person;
  }

  /**
   * For a person of the kommune.
   *
   * @throws IllegalStateException where the database does not answer
   */
  public static Persontabeller av(Connection c, Modulkart kart, String kommune, String person) {
    Persontabeller her = new Persontabeller(c, kart, kommune, person);
    try {
      her.lesOppbygning();
    } catch (SQLException e) {
      throw new Databasefeil(e);
    }
    return her;
  }

  private void lesOppbygning() throws SQLException {
    for (Datatabell t : kart.tabeller()) {
      Set<String> navn = kolonner(t);
      if (!navn.isEmpty()) {
        kolonner.put(t.tabell(), navn);
        nokler.put(t.tabell(), nokler(t));
      }
    }
  }

  private Set<String> kolonner(Datatabell t) throws SQLException {
    Set<String> navn = new HashSet<>();
    try (PreparedStatement s =
        c.prepareStatement(
            "select column_name from information_schema.columns"
                + " where table_schema = ? and table_name = ?")) {
      s.setString(1, t.skjema());
      s.setString(2, t.tabell());
      try (ResultSet r = s.executeQuery()) {
        while (r.next()) {
          navn.add(r.getString(1));
        }
      }
    }
    return navn;
  }

  private List<Fremmednokkel> nokler(Datatabell t) throws SQLException {
    Map<String, Map<String, String>> par = new LinkedHashMap<>();
    Map<String, String> til = new LinkedHashMap<>();
    try (ResultSet r = c.getMetaData().getImportedKeys(null, t.skjema(), t.tabell())) {
      while (r.next()) {
        if (t.skjema().equals(r.getString("PKTABLE_SCHEM"))) {
          String navn = String.valueOf(r.getString("FK_NAME"));
          til.put(navn, r.getString("PKTABLE_NAME"));
          par.computeIfAbsent(navn, k -> new LinkedHashMap<>())
              .put(r.getString("FKCOLUMN_NAME"), r.getString("PKCOLUMN_NAME"));
        }
      }
    }
    return til.entrySet().stream()
        .filter(e -> !e.getValue().equals(t.tabell()))
        .map(
            e ->
                new Fremmednokkel(t.tabell(), e.getValue(), par.getOrDefault(e.getKey(), Map.of())))
        .toList();
  }

  /** Tables of people that the database has. */
  private List<Datatabell> persontabeller() {
    return kart.tabeller().stream()
        .filter(t -> t.personer() == Personer.TJENESTEMOTTAKERE)
        .filter(t -> kolonner.containsKey(t.tabell()))
        .toList();
  }

  /**
   * Tables of people where nobody can say which rows are the person's: the map names no column, and
   * no foreign key leads to one that has it.
   */
  public List<String> uraad() {
    return persontabeller().stream()
        .filter(t -> vilkar(t, "t0", new HashSet<>()) == null)
        .map(t -> t.skjema() + "." + t.tabell())
        .toList();
  }

  /** Whether the database has any table of the map: where it has none, there are no data. */
  public boolean finnes() {
    return !kolonner.isEmpty();
  }

  /** The person's rows, table by table. */
  public List<Tabellinnhold> les() {
    List<Tabellinnhold> alle = new ArrayList<>();
    for (Datatabell t : persontabeller()) {
      Vilkar hvilke = vilkar(t, "t0", new HashSet<>());
      if (hvilke != null) {
        alle.add(les(t, hvilke));
      }
    }
    return alle;
  }

  private Tabellinnhold les(Datatabell t, Vilkar hvilke) {
    String orden =
        Arrays.stream(t.rekkefolge().split(","))
            .map(String::strip)
            .filter(k -> kolonner.getOrDefault(t.tabell(), Set.of()).contains(k))
            .map(k -> "t0." + navn(k))
            .collect(Collectors.joining(", "));
    String sql =
        "select * from "
            + tabell(t)
            + " t0 where "
            + hvilke.sql()
            + (orden.isEmpty() ? "" : " order by " + orden);
    List<Map<String, String>> rader = new ArrayList<>();
    Set<String> forseglet = new TreeSet<>();
    try (PreparedStatement s = sporring(sql, hvilke.verdier());
        ResultSet r = s.executeQuery()) {
      ResultSetMetaData m = r.getMetaData();
      while (r.next()) {
        Map<String, String> rad = new LinkedHashMap<>();
        for (int i = 1; i <= m.getColumnCount(); i++) {
          String kolonne = m.getColumnName(i);
          if (binaer(m.getColumnType(i))) {
            if (r.getBytes(i) != null) {
              forseglet.add(kolonne);
            }
          } else {
            String verdi = r.getString(i);
            if (verdi != null && !verdi.isEmpty()) {
              rad.put(kolonne, verdi);
            }
          }
        }
        rader.add(rad);
      }
    } catch (SQLException e) {
      throw new Databasefeil(e);
    }
    return new Tabellinnhold(t, rader, forseglet);
  }

  private static boolean binaer(int slag) {
    return slag == Types.BINARY
        || slag == Types.VARBINARY
        || slag == Types.LONGVARBINARY
        || slag == Types.BLOB;
  }

  /**
   * Erases the person's rows by each table's rule, children before their parents.
   *
   * @throws IllegalStateException where other rows refer to the person's and stay
   */
  public List<Tabellsletting> slett() {
    Map<String, Tabellsletting> gjort = new LinkedHashMap<>();
    // The rows of all tables are told apart by those of their parents, so children go first, and
    // what loses the person's id comes last.
    List<Datatabell> rekke = barnForst();
    for (Datatabell t : rekke) {
      if (t.sletteregel() == Sletteregel.SLETTES) {
        gjort.put(t.tabell(), new Tabellsletting(t, kjor("delete from ", t, ""), 0, 0));
      } else if (t.sletteregel().bevares()) {
        gjort.put(t.tabell(), new Tabellsletting(t, 0, 0, tell(t)));
      } else if (t.personkolonne() == null) {
        gjort.put(t.tabell(), new Tabellsletting(t, 0, tell(t), 0));
      }
    }
    String ingen = UUID.randomUUID().toString();
    for (Datatabell t : rekke) {
      String kolonne = t.personkolonne();
      if (t.sletteregel() == Sletteregel.ANONYMISERES && kolonne != null) {
        long n = kjor("update ", t, " set " + navn(kolonne) + " = '" + ingen + "'");
        gjort.put(t.tabell(), new Tabellsletting(t, 0, n, 0));
      }
    }
    return List.copyOf(gjort.values());
  }

  private long kjor(String hva, Datatabell t, String sett) {
    // A condition on the table itself needs no name of its own in either database.
    Vilkar hvilke = vilkar(t, tabell(t), new HashSet<>());
    if (hvilke == null) {
      throw new IllegalStateException("no way to the person's rows of " + t.tabell());
    }
    try (PreparedStatement s =
        sporring(hva + tabell(t) + sett + " where " + hvilke.sql(), hvilke.verdier())) {
      return s.executeLargeUpdate();
    } catch (SQLException e) {
      throw new Databasefeil(e);
    }
  }

  private long tell(Datatabell t) {
    Vilkar hvilke = vilkar(t, "t0", new HashSet<>());
    if (hvilke == null) {
      return 0;
    }
    try (PreparedStatement s =
            sporring(
                "select count(*) from " + tabell(t) + " t0 where " + hvilke.sql(),
                hvilke.verdier());
        ResultSet r = s.executeQuery()) {
      r.next();
      return r.getLong(1);
    } catch (SQLException e) {
      throw new Databasefeil(e);
    }
  }

  private List<Datatabell> barnForst() {
    List<Datatabell> igjen = new ArrayList<>(persontabeller());
    List<Datatabell> ut = new ArrayList<>();
    while (!igjen.isEmpty()) {
      List<Datatabell> klare =
          igjen.stream()
              .filter(
                  mor ->
                      igjen.stream()
                          .flatMap(b -> nokler.getOrDefault(b.tabell(), List.of()).stream())
                          .noneMatch(n -> n.til().equals(mor.tabell())))
              .toList();
      // A ring: the database says whether the rows can go in this order.
      List<Datatabell> naa = klare.isEmpty() ? List.copyOf(igjen) : klare;
      ut.addAll(naa);
      igjen.removeAll(naa);
    }
    return ut;
  }

  /** Which rows are the person's; null where nobody can say. */
  private @Nullable Vilkar vilkar(Datatabell t, String alias, Set<String> underveis) {
    Set<String> har = kolonner.getOrDefault(t.tabell(), Set.of());
    String kolonne = t.personkolonne();
    if (kolonne != null) {
      return har.contains(kolonne) ? direkte(t, alias, kolonne, har) : null;
    }
    if (!underveis.add(t.tabell())) {
      return null;
    }
    List<String> veier = new ArrayList<>();
    List<String> verdier = new ArrayList<>();
    for (Fremmednokkel n : nokler.getOrDefault(t.tabell(), List.of())) {
      Datatabell mor = tabell(n.til());
      String morAlias = "t" + (underveis.size() + veier.size() * 10 + 1);
      Vilkar over = mor == null ? null : vilkar(mor, morAlias, new HashSet<>(underveis));
      if (mor != null && over != null) {
        String kobling =
            n.kolonner().entrySet().stream()
                .map(
                    e ->
                        morAlias
                            + "."
                            + navn(e.getValue())
                            + " = "
                            + alias
                            + "."
                            + navn(e.getKey()))
                .collect(Collectors.joining(" and "));
        veier.add(
            "exists (select 1 from "
                + tabell(mor)
                + " "
                + morAlias
                + " where "
                + kobling
                + " and "
                + over.sql()
                + ")");
        verdier.addAll(over.verdier());
      }
    }
    return veier.isEmpty() ? null : new Vilkar("(" + String.join(" or ", veier) + ")", verdier);
  }

  private Vilkar direkte(Datatabell t, String alias, String kolonne, Set<String> har) {
    String sql = alias + "." + navn(kolonne) + " = ?";
    String hvor = t.kommunekolonne();
    if (hvor != null && har.contains(hvor)) {
      return new Vilkar(
          sql + " and " + alias + "." + navn(hvor) + " = ?", List.of(person, kommune));
    }
    return new Vilkar(sql, List.of(person));
  }

  private @Nullable Datatabell tabell(String navn) {
    return kart.tabeller().stream()
        .filter(t -> t.tabell().equals(navn) && kolonner.containsKey(navn))
        .findFirst()
        .orElse(null);
  }

  private PreparedStatement sporring(String sql, List<String> verdier) throws SQLException {
    PreparedStatement s = c.prepareStatement(sql);
    for (int i = 0; i < verdier.size(); i++) {
      s.setString(i + 1, verdier.get(i));
    }
    return s;
  }

  /** Its tables were checked to be some when the map was kept; a quote in a name is doubled. */
  private static String navn(String navn) {
    return '"' + navn.replace("\"", "\"\"") + '"';
  }

  private static String tabell(Datatabell t) {
    return navn(t.skjema()) + "." + navn(t.tabell());
  }
}
