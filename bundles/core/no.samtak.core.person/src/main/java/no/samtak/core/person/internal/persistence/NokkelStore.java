// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.persistence;

import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.samtak.core.person.internal.nokkel.Nokkelstand;
import no.samtak.core.person.internal.nokkel.Nokkeltilstand;

/** The fingerprints of the master keys. The keys themselves are never here. */
public final class NokkelStore {
  private NokkelStore() {}

  /** All of them, the first first. */
  public static List<Nokkelstand> alle(Connection c) {
    return Sql.liste(
        c,
        "select id, nummer, fingeravtrykk, tilstand, laget from person.nokkel order by nummer",
        r ->
            new Nokkelstand(
                r.getString(1),
                r.getInt(2),
                r.getString(3),
                Nokkeltilstand.valueOf(r.getString(4)),
                Objects.requireNonNull(Sql.tid(r, 5))));
  }

  /** Adds a key; one of the same number is refused by the database. */
  public static void leggTil(
      Connection c, String id, int nummer, String fingeravtrykk, Instant laget) {
    Sql.gjor(
        c,
        "insert into person.nokkel (id, nummer, fingeravtrykk, tilstand, laget)"
            + " values (?, ?, ?, ?, ?)",
        id,
        nummer,
        fingeravtrykk,
        Nokkeltilstand.I_BRUK.name(),
        laget);
  }

  /** All that is in use is from now on on its way out. */
  public static void bytt(Connection c) {
    Sql.gjor(
        c,
        "update person.nokkel set tilstand = ? where tilstand = ?",
        Nokkeltilstand.BYTTES_UT.name(),
        Nokkeltilstand.I_BRUK.name());
  }

  /** No row needs the key any more. */
  public static void byttetUt(Connection c, String id) {
    Sql.gjor(
        c,
        "update person.nokkel set tilstand = ? where id = ?",
        Nokkeltilstand.BYTTET_UT.name(),
        id);
  }

  /** A key that was out of use is needed all the same. */
  public static void byttesUt(Connection c, String id) {
    Sql.gjor(
        c,
        "update person.nokkel set tilstand = ? where id = ? and tilstand = ?",
        Nokkeltilstand.BYTTES_UT.name(),
        id,
        Nokkeltilstand.BYTTET_UT.name());
  }

  /** Whether any person is there. */
  public static boolean harPersoner(Connection c) {
    return !Sql.liste(c, "select id from person.person limit 1", r -> r.getString(1)).isEmpty();
  }
}
