// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.samtak.core.api.modul.Datakartregister.Modulkart;
import no.samtak.core.api.modul.Datatabell;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a data map as the database has them, and the ways between them: a row that a
 * condition does not name by itself is named by the row that its foreign key leads to.
 */
final class Tabellgraf {
  private final Connection c;
  private final Modulkart kart;
  private final Map<String, Set<String>> kolonner = new TreeMap<>();
  private final Map<String, List<Fremmednokkel>> nokler = new TreeMap<>();

  /** A key: {@code fra} refers to {@code til}; columns as {@code child = parent}. */
  private record Fremmednokkel(String fra, String til, Map<String, String> kolonner) {}

  /** A condition with its values. */
  record Vilkar(String sql, List<Object> verdier) {}

  /** Which rows of a table are meant by themselves; null = such as their parents are. */
  @FunctionalInterface
  interface Rot {
    @Nullable Vilkar av(Datatabell t, String alias, Set<String> kolonner);
  }

  Tabellgraf(Connection c, Modulkart kart) {
    this.c = c;
    this.kart = kart;
    try {
      for (Datatabell t : kart.tabeller()) {
        Set<String> navn = lesKolonner(t);
        if (!navn.isEmpty()) {
          kolonner.put(t.tabell(), navn);
          nokler.put(t.tabell(), lesNokler(t));
        }
      }
    } catch (SQLException e) {
      throw new Databasefeil(e);
    }
  }

  private Set<String> lesKolonner(Datatabell t) throws SQLException {
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

  private List<Fremmednokkel> lesNokler(Datatabell t) throws SQLException {
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

  /** The map's tables that the database has. */
  List<Datatabell> tabeller() {
    return kart.tabeller().stream().filter(t -> kolonner.containsKey(t.tabell())).toList();
  }

  Set<String> kolonner(Datatabell t) {
    return kolonner.getOrDefault(t.tabell(), Set.of());
  }

  /** Children before their parents. */
  List<Datatabell> barnForst(List<Datatabell> hvilke) {
    List<Datatabell> igjen = new ArrayList<>(hvilke);
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

  /** Which rows of a table are meant; null where no way leads there. */
  @Nullable Vilkar vilkar(Datatabell t, String alias, Rot rot) {
    return vilkar(t, alias, rot, new HashSet<>());
  }

  private @Nullable Vilkar vilkar(Datatabell t, String alias, Rot rot, Set<String> underveis) {
    Vilkar selv = rot.av(t, alias, kolonner(t));
    if (selv != null || !underveis.add(t.tabell())) {
      return selv;
    }
    List<String> veier = new ArrayList<>();
    List<Object> verdier = new ArrayList<>();
    for (Fremmednokkel n : nokler.getOrDefault(t.tabell(), List.of())) {
      Datatabell mor = tabell(n.til());
      String morAlias = "t" + (underveis.size() + veier.size() * 10 + 1);
      Vilkar over = mor == null ? null : vilkar(mor, morAlias, rot, new HashSet<>(underveis));
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

  private @Nullable Datatabell tabell(String navn) {
    return tabeller().stream().filter(t -> t.tabell().equals(navn)).findFirst().orElse(null);
  }

  long slett(Datatabell t, Rot rot) {
    return endre("delete from ", t, "", rot);
  }

  long sett(Datatabell t, String kolonne, String verdi, Rot rot) {
    return endre("update ", t, " set " + navn(kolonne) + " = '" + verdi + "'", rot);
  }

  private long endre(String hva, Datatabell t, String sett, Rot rot) {
    // A condition on the table itself needs no name of its own in either database.
    Vilkar hvilke = vilkar(t, tabell(t), rot);
    if (hvilke == null) {
      throw new IllegalStateException("no way to the rows of " + t.tabell());
    }
    try (PreparedStatement s =
        sporring(hva + tabell(t) + sett + " where " + hvilke.sql(), hvilke.verdier())) {
      return s.executeLargeUpdate();
    } catch (SQLException e) {
      throw new Databasefeil(e);
    }
  }

  long tell(Datatabell t, Rot rot) {
    Vilkar hvilke = vilkar(t, "t0", rot);
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

  /** The different values of a column among the rows, none of them null. */
  List<String> verdier(Datatabell t, String kolonne, Rot rot) {
    Vilkar hvilke = vilkar(t, "t0", rot);
    List<String> alle = new ArrayList<>();
    if (hvilke == null) {
      return alle;
    }
    String felt = "t0." + navn(kolonne);
    try (PreparedStatement s =
            sporring(
                "select distinct "
                    + felt
                    + " from "
                    + tabell(t)
                    + " t0 where "
                    + felt
                    + " is not null and "
                    + hvilke.sql(),
                hvilke.verdier());
        ResultSet r = s.executeQuery()) {
      while (r.next()) {
        alle.add(r.getString(1));
      }
    } catch (SQLException e) {
      throw new Databasefeil(e);
    }
    return alle;
  }

  PreparedStatement sporring(String sql, List<Object> verdier) throws SQLException {
    PreparedStatement s = c.prepareStatement(sql);
    for (int i = 0; i < verdier.size(); i++) {
      s.setObject(i + 1, verdier.get(i));
    }
    return s;
  }

  /** Its tables were checked to be some when the map was kept; a quote in a name is doubled. */
  static String navn(String navn) {
    return '"' + navn.replace("\"", "\"\"") + '"';
  }

  static String tabell(Datatabell t) {
    return navn(t.skjema()) + "." + navn(t.tabell());
  }
}
