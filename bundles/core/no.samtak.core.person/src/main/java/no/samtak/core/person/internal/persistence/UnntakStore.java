// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.persistence;

import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samtak.core.person.internal.tilgang.Unntak;
import no.samtak.core.person.internal.tilgang.Unntak.Slag;
import no.samtak.core.person.internal.tilgang.Unntak.Tilstand;
import no.samtak.core.person.internal.tilgang.Unntak.Vurdering;
import org.jspecify.annotations.Nullable;

/** Exceptions and emergencies in the database; their words are sealed. */
public final class UnntakStore {
  private static final String FELTER =
      "id, tjeneste, person, bruker, navn, slag, hjemmel, grunn, tilstand, spurt, apnet, til,"
          + " vurdert, vurdert_av, vurdering, merknad, versjon, plikt";

  private UnntakStore() {}

  /** Opens the words of a row: the row's id, what, the seal. */
  @FunctionalInterface
  public interface Apner {
    String apne(String tjeneste, String sted, byte[] forseglet);
  }

  /**
   * What opens a person for a user now.
   *
   * @param id for the access log
   * @param plikt whether the law orders it
   */
  public record Gjelder(String id, Slag slag, boolean plikt) {}

  /** What opens the person for the user now, an exception in law first. */
  public static List<Gjelder> gjelder(
      Connection c, String kommune, String tjeneste, String person, String bruker, Instant naa) {
    return Sql.liste(
        c,
        "select id, slag, plikt from person.unntak where kommune = ? and bruker = ? and person = ?"
            + " and tjeneste = ? and til > ? and apnet is not null order by slag, til desc",
        r -> new Gjelder(r.getString(1), Slag.valueOf(r.getString(2)), r.getBoolean(3)),
        kommune,
        bruker,
        person,
        tjeneste,
        naa);
  }

  /** Adds one; false where there is one with this id. */
  public static boolean leggTil(Connection c, String kommune, Unntak u, byte[] grunn) {
    return Sql.gjor(
            c,
            "insert into person.unntak (id, kommune, tjeneste, person, bruker, navn, slag, hjemmel,"
                + " plikt, grunn, tilstand, spurt, apnet, til, versjon)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
            u.id(),
            kommune,
            u.tjeneste(),
            u.person(),
            u.bruker(),
            u.navn(),
            u.slag().name(),
            u.hjemmel(),
            u.plikt(),
            grunn,
            u.tilstand().name(),
            u.spurt(),
            u.apnet(),
            u.til(),
            u.versjon())
        == 1;
  }

  /** Changes one that has the version before; false where it has not. */
  public static boolean endre(Connection c, Unntak u, byte @Nullable [] merknad) {
    Vurdering vurdering = u.vurdering();
    return Sql.gjor(
            c,
            "update person.unntak set tilstand = ?, apnet = ?, til = ?, vurdert = ?,"
                + " vurdert_av = ?, vurdering = ?, merknad = ?, versjon = ?"
                + " where id = ? and versjon = ?",
            u.tilstand().name(),
            u.apnet(),
            u.til(),
            u.vurdert(),
            u.vurdertAv(),
            vurdering == null ? null : vurdering.name(),
            merknad,
            u.versjon(),
            u.id(),
            u.versjon() - 1)
        == 1;
  }

  /** One of the kommune. */
  public static Optional<Unntak> finn(Connection c, String kommune, String id, Apner apner) {
    return liste(c, "where kommune = ? and id = ?", apner, kommune, id).stream().findFirst();
  }

  /** Those of a service that were opened, the newest first. */
  public static List<Unntak> avTjeneste(
      Connection c, String kommune, String tjeneste, Apner apner) {
    return liste(
        c,
        "where kommune = ? and tjeneste = ? and apnet is not null order by spurt desc, id limit 500",
        apner,
        kommune,
        tjeneste);
  }

  /** Those that were recorded for a person, the newest first, opened or not. */
  public static List<Unntak> avPerson(
      Connection c, String kommune, String tjeneste, String person, Apner apner) {
    return liste(
        c,
        "where kommune = ? and tjeneste = ? and person = ? order by spurt desc, id",
        apner,
        kommune,
        tjeneste,
        person);
  }

  /** Takes away what was recorded for a person; how many. */
  public static int slettPerson(Connection c, String kommune, String tjeneste, String person) {
    return Sql.gjor(
        c,
        "delete from person.unntak where kommune = ? and tjeneste = ? and person = ?",
        kommune,
        tjeneste,
        person);
  }

  /** How many of a service wait for a leader, and how many of them too long. */
  public static long[] venter(Connection c, String kommune, String tjeneste, Instant frist) {
    return Sql.liste(
            c,
            "select count(*), sum(case when apnet < ? then 1 else 0 end) from person.unntak"
                + " where kommune = ? and tjeneste = ? and tilstand = 'APEN'",
            r -> new long[] {r.getLong(1), r.getLong(2)},
            frist,
            kommune,
            tjeneste)
        .get(0);
  }

  private static List<Unntak> liste(
      Connection c, String hvilke, Apner apner, @Nullable Object... verdier) {
    return Sql.liste(
        c,
        "select " + FELTER + " from person.unntak " + hvilke,
        r -> {
          String id = r.getString(1);
          String tjeneste = r.getString(2);
          String vurdering = r.getString(15);
          byte[] merknad = r.getBytes(16);
          return new Unntak(
              id,
              tjeneste,
              r.getString(3),
              r.getString(4),
              r.getString(5),
              Slag.valueOf(r.getString(6)),
              r.getString(7),
              r.getBoolean(18),
              apner.apne(tjeneste, "unntak.grunn/" + id, r.getBytes(8)),
              Tilstand.valueOf(r.getString(9)),
              Objects.requireNonNull(Sql.tid(r, 10)),
              Sql.tid(r, 11),
              Sql.tid(r, 12),
              Sql.tid(r, 13),
              r.getString(14),
              vurdering == null ? null : Vurdering.valueOf(vurdering),
              merknad == null ? "" : apner.apne(tjeneste, "unntak.merknad/" + id, merknad),
              r.getLong(17));
        },
        verdier);
  }
}
