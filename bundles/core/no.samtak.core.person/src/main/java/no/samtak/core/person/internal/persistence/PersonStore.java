// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.persistence;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of persons, sealed. */
public final class PersonStore {
  private static final String FELTER = "id, kommune, tjeneste, nokkel, stempel, innhold";

  private PersonStore() {}

  /**
   * A person's row.
   *
   * @param tjeneste the service's random id
   * @param nokkel the master key that it is sealed with
   * @param stempel another with each change; tells whether somebody else was first
   * @param innhold sealed
   */
  public record Rad(
      String id, String kommune, String tjeneste, String nokkel, long stempel, byte[] innhold) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Rad r && r.id.equals(id) && r.stempel == stempel;
    }

    @Override
    public int hashCode() {
      return id.hashCode();
    }

    @Override
    public String toString() {
      return "Rad[" + id + "]";
    }
  }

  private static final Sql.Leser<Rad> LESER =
      r ->
          new Rad(
              r.getString(1),
              r.getString(2),
              r.getString(3),
              r.getString(4),
              r.getLong(5),
              r.getBytes(6));

  /** The person of a service. */
  public static Optional<Rad> finn(Connection c, String tjeneste, String id) {
    return Sql.liste(
            c,
            "select " + FELTER + " from person.person where id = ? and tjeneste = ?",
            LESER,
            id,
            tjeneste)
        .stream()
        .findFirst();
  }

  /**
   * Holds a row until the transaction ends, so that nobody takes it away while something is written
   * about the person; false where it is gone.
   */
  public static boolean hold(Connection c, Rad rad) {
    return !Sql.liste(
            c,
            "select id from person.person where id = ? for update",
            r -> r.getString(1),
            rad.id())
        .isEmpty();
  }

  /** Those of the ids that the service has, in no order. */
  public static List<Rad> finn(Connection c, String tjeneste, Collection<String> ids) {
    List<Rad> rader = new ArrayList<>();
    List<String> alle = List.copyOf(ids);
    for (int fra = 0; fra < alle.size(); fra += 500) {
      List<String> del = alle.subList(fra, Math.min(fra + 500, alle.size()));
      List<Object> verdier = new ArrayList<>(del);
      verdier.add(tjeneste);
      rader.addAll(
          Sql.liste(
              c,
              "select "
                  + FELTER
                  + " from person.person where id in "
                  + Sql.sporsmal(del.size())
                  + " and tjeneste = ?",
              LESER,
              verdier.toArray()));
    }
    return rader;
  }

  /** The service's persons from an id on, by id, which is random. */
  public static List<Rad> etter(Connection c, String tjeneste, @Nullable String etter, int antall) {
    return Sql.liste(
        c,
        "select "
            + FELTER
            + " from person.person where tjeneste = ? and id > ? order by tjeneste, id limit ?",
        LESER,
        tjeneste,
        etter == null ? "" : etter,
        antall);
  }

  /** How many persons the service has. */
  public static long antall(Connection c, String tjeneste) {
    return Sql.liste(
            c, "select count(*) from person.person where tjeneste = ?", r -> r.getLong(1), tjeneste)
        .get(0);
  }

  /** Adds a row; false where there is one with this id, anywhere. */
  public static boolean leggTil(Connection c, Rad rad) {
    return Sql.gjor(
            c,
            "insert into person.person (id, kommune, tjeneste, nokkel, stempel, innhold)"
                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
            rad.id(),
            rad.kommune(),
            rad.tjeneste(),
            rad.nokkel(),
            rad.stempel(),
            rad.innhold())
        == 1;
  }

  /** Changes a row that still has the stamp; false where it has not. */
  public static boolean endre(Connection c, Rad lest, String nokkel, long stempel, byte[] innhold) {
    return Sql.gjor(
            c,
            "update person.person set nokkel = ?, stempel = ?, innhold = ?"
                + " where id = ? and stempel = ?",
            nokkel,
            stempel,
            innhold,
            lest.id(),
            lest.stempel())
        == 1;
  }

  /** Takes a row away that still has the stamp. */
  public static boolean fjern(Connection c, Rad rad) {
    return Sql.gjor(
            c, "delete from person.person where id = ? and stempel = ?", rad.id(), rad.stempel())
        == 1;
  }

  /** Some rows that are sealed with another key. */
  public static List<Rad> medAnnenNokkel(Connection c, String nokkel, int antall) {
    return Sql.liste(
        c,
        "select " + FELTER + " from person.person where nokkel < ? or nokkel > ? limit " + antall,
        LESER,
        nokkel,
        nokkel);
  }

  /** Whether the database is a file of the node and no server. */
  public static boolean erH2(Connection c) {
    try {
      return c.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT).startsWith("h2");
    } catch (java.sql.SQLException e) {
      throw new Databasefeil(e);
    }
  }
}
