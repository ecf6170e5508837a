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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.samtak.core.api.modul.Datakartregister.Modulkart;
import no.samtak.core.api.modul.Datatabell;
import no.samtak.core.api.modul.Datatabell.Personer;
import no.samtak.core.api.modul.Datatabell.Sletteregel;
import no.samtak.core.rettighet.internal.persistence.Tabellgraf.Vilkar;
import org.jspecify.annotations.Nullable;

/**
 * One person's rows in the tables of a module, by the module's kept data map: the module need not
 * be in. A table without the person's id is reached by its foreign keys.
 */
public final class Persontabeller {
  private final Tabellgraf graf;
  private final String kommune;
  private final String person;

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

  private Persontabeller(Tabellgraf graf, String kommune, String person) {
    this.graf = graf;
    this.kommune = kommune;
    this.person = person;
  }

  /** For a person of the kommune. */
  public static Persontabeller av(Connection c, Modulkart kart, String kommune, String person) {
    return new Persontabeller(new Tabellgraf(c, kart), kommune, person);
  }

  /** Tables of people that the database has. */
  private List<Datatabell> persontabeller() {
    return graf.tabeller().stream()
        .filter(t -> t.personer() == Personer.TJENESTEMOTTAKERE)
        .toList();
  }

  /**
   * Tables of people where nobody can say which rows are the person's: the map names no column, and
   * no foreign key leads to one that has it.
   */
  public List<String> uraad() {
    return persontabeller().stream()
        .filter(t -> graf.vilkar(t, "t0", this::direkte) == null)
        .map(t -> t.skjema() + "." + t.tabell())
        .toList();
  }

  private @Nullable Vilkar direkte(Datatabell t, String alias, Set<String> har) {
    String kolonne = t.personkolonne();
    if (kolonne == null || !har.contains(kolonne)) {
      return null;
    }
    String sql = alias + "." + Tabellgraf.navn(kolonne) + " = ?";
    String hvor = t.kommunekolonne();
    return hvor != null && har.contains(hvor)
        ? new Vilkar(
            sql + " and " + alias + "." + Tabellgraf.navn(hvor) + " = ?", List.of(person, kommune))
        : new Vilkar(sql, List.of(person));
  }

  /** The person's rows, table by table. */
  public List<Tabellinnhold> les() {
    List<Tabellinnhold> alle = new ArrayList<>();
    for (Datatabell t : persontabeller()) {
      Vilkar hvilke = graf.vilkar(t, "t0", this::direkte);
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
            .filter(graf.kolonner(t)::contains)
            .map(k -> "t0." + Tabellgraf.navn(k))
            .collect(Collectors.joining(", "));
    String sql =
        "select * from "
            + Tabellgraf.tabell(t)
            + " t0 where "
            + hvilke.sql()
            + (orden.isEmpty() ? "" : " order by " + orden);
    List<Map<String, String>> rader = new ArrayList<>();
    Set<String> forseglet = new TreeSet<>();
    try (PreparedStatement s = graf.sporring(sql, hvilke.verdier());
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
   * Erases the person's rows by each table's rule, children before their parents; what loses the
   * person's id comes last, since other rows are found by it.
   */
  public List<Tabellsletting> slett() {
    Map<String, Tabellsletting> gjort = new LinkedHashMap<>();
    List<Datatabell> rekke = graf.barnForst(persontabeller());
    for (Datatabell t : rekke) {
      if (t.sletteregel() == Sletteregel.SLETTES) {
        gjort.put(t.tabell(), new Tabellsletting(t, graf.slett(t, this::direkte), 0, 0));
      } else if (t.sletteregel().bevares()) {
        gjort.put(t.tabell(), new Tabellsletting(t, 0, 0, graf.tell(t, this::direkte)));
      } else if (t.personkolonne() == null) {
        gjort.put(t.tabell(), new Tabellsletting(t, 0, graf.tell(t, this::direkte), 0));
      }
    }
    String ingen = Ingen.ny();
    for (Datatabell t : rekke) {
      String kolonne = t.personkolonne();
      if (t.sletteregel() == Sletteregel.ANONYMISERES && kolonne != null) {
        gjort.put(
            t.tabell(), new Tabellsletting(t, 0, graf.sett(t, kolonne, ingen, this::direkte), 0));
      }
    }
    return List.copyOf(gjort.values());
  }
}
