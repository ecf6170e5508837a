// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.persistence;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/** The history of persons: sealed rows under marks, so that no row tells whose it is. */
public final class HistorikkStore {
  private HistorikkStore() {}

  /** A row. */
  public record Rad(byte[] merke, String tjeneste, String nokkel, byte[] innhold) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Rad r && java.util.Arrays.equals(r.merke, merke);
    }

    @Override
    public int hashCode() {
      return java.util.Arrays.hashCode(merke);
    }

    @Override
    public String toString() {
      return "Rad[]";
    }
  }

  /** Adds a row. */
  public static void leggTil(Connection c, Rad rad) {
    Sql.gjor(
        c,
        "insert into person.historikk (merke, tjeneste, nokkel, innhold) values (?, ?, ?, ?)",
        rad.merke(),
        rad.tjeneste(),
        rad.nokkel(),
        rad.innhold());
  }

  /** The rows at any of the marks, at most some hundred. */
  public static List<Rad> finn(Connection c, List<byte[]> merker) {
    return merker.isEmpty()
        ? List.of()
        : Sql.liste(
            c,
            "select merke, tjeneste, nokkel, innhold from person.historikk where merke in "
                + Sql.sporsmal(merker.size()),
            r -> new Rad(r.getBytes(1), r.getString(2), r.getString(3), r.getBytes(4)),
            new ArrayList<Object>(merker).toArray());
  }

  /** Some rows that are sealed with another key. */
  public static List<Rad> medAnnenNokkel(Connection c, String nokkel, int antall) {
    return Sql.liste(
        c,
        "select merke, tjeneste, nokkel, innhold from person.historikk"
            + " where nokkel < ? or nokkel > ? limit "
            + antall,
        r -> new Rad(r.getBytes(1), r.getString(2), r.getString(3), r.getBytes(4)),
        nokkel,
        nokkel);
  }

  /** Takes a row away; false where somebody has done so. */
  public static boolean fjern(Connection c, byte[] merke) {
    return Sql.gjor(c, "delete from person.historikk where merke = ?", merke) == 1;
  }
}
