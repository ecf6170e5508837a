// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.persistence;

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
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.samtak.core.arkiv.internal.kart.Karttabell;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.text.Text;

/** Takes rows away, children before their parents, as the database's own keys say. */
final class Sletter {
  private Sletter() {}

  /** A key: {@code fra} refers to {@code til}; columns as {@code child = parent}. */
  private record Fremmednokkel(String fra, String til, Map<String, String> kolonner) {}

  /**
   * The tables in an order in which their rows can go.
   *
   * @throws DomainException CONFLICT where tables refer to each other in a ring
   */
  static List<Karttabell> rekkefolge(Connection c, List<Karttabell> tabeller) throws SQLException {
    Map<String, Karttabell> igjen = new TreeMap<>();
    tabeller.forEach(t -> igjen.put(t.tabell(), t));
    Map<String, Set<String>> barn = new TreeMap<>();
    for (Karttabell t : tabeller) {
      for (Fremmednokkel n : nokler(c, t)) {
        if (!n.fra().equals(n.til()) && igjen.containsKey(n.til())) {
          barn.computeIfAbsent(n.til(), k -> new TreeSet<>()).add(n.fra());
        }
      }
    }
    List<Karttabell> ut = new ArrayList<>();
    while (!igjen.isEmpty()) {
      List<Karttabell> klare =
          igjen.values().stream()
              .filter(
                  t ->
                      barn.getOrDefault(t.tabell(), Set.of()).stream()
                          .noneMatch(igjen::containsKey))
              .toList();
      if (klare.isEmpty()) {
        throw DomainException.conflict(
            Text.of("arkiv.hinder.ring", String.join(", ", igjen.keySet())));
      }
      klare.forEach(t -> igjen.remove(t.tabell()));
      ut.addAll(klare);
    }
    return ut;
  }

  private static List<Fremmednokkel> nokler(Connection c, Karttabell t) throws SQLException {
    Map<String, Map<String, String>> kolonner = new LinkedHashMap<>();
    Map<String, String> til = new LinkedHashMap<>();
    try (ResultSet r = c.getMetaData().getImportedKeys(null, t.skjema(), t.tabell())) {
      while (r.next()) {
        if (t.skjema().equals(r.getString("PKTABLE_SCHEM"))) {
          String navn = String.valueOf(r.getString("FK_NAME"));
          til.put(navn, r.getString("PKTABLE_NAME"));
          kolonner
              .computeIfAbsent(navn, k -> new LinkedHashMap<>())
              .put(r.getString("FKCOLUMN_NAME"), r.getString("PKCOLUMN_NAME"));
        }
      }
    }
    return til.entrySet().stream()
        .map(
            e ->
                new Fremmednokkel(
                    t.tabell(), e.getValue(), kolonner.getOrDefault(e.getKey(), Map.of())))
        .toList();
  }

  /**
   * Takes the kommune's rows of a table away.
   *
   * @return how many
   */
  static long slett(Connection c, Karttabell t, String kommune) throws SQLException {
    List<Fremmednokkel> egne =
        nokler(c, t).stream().filter(n -> n.til().equals(t.tabell())).toList();
    String sql = "delete from " + Sql.tabell(t) + " where " + Tabelleser.kommunekolonne(t) + " = ?";
    if (egne.isEmpty()) {
      return kjor(c, sql, kommune);
    }
    // Rows that refer to rows of the same table: the outermost first, until none is left.
    String ytterst =
        sql
            + egne.stream()
                .map(n -> " and not exists (" + barn(t, n) + ")")
                .collect(Collectors.joining());
    long alle = 0;
    for (long n = kjor(c, ytterst, kommune); n > 0; n = kjor(c, ytterst, kommune)) {
      alle += n;
    }
    // Rows in a ring refuse here, and the whole is taken back.
    return alle + kjor(c, sql, kommune);
  }

  private static String barn(Karttabell t, Fremmednokkel n) {
    Set<String> sammeRad = new HashSet<>();
    List<String> peker = new ArrayList<>();
    n.kolonner()
        .forEach(
            (fra, til) -> {
              String mor = Sql.tabell(t) + "." + Sql.navn(til);
              peker.add("barn." + Sql.navn(fra) + " = " + mor);
              sammeRad.add("barn." + Sql.navn(til) + " = " + mor);
            });
    return "select 1 from "
        + Sql.tabell(t)
        + " barn where "
        + String.join(" and ", peker)
        + " and not ("
        + String.join(" and ", sammeRad)
        + ")";
  }

  private static long kjor(Connection c, String sql, String kommune) throws SQLException {
    try (PreparedStatement s = c.prepareStatement(sql)) {
      s.setString(1, kommune);
      return s.executeLargeUpdate();
    }
  }
}
