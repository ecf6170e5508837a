// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samtak.core.person.internal.tjeneste.Tilknytning;
import no.samtak.core.person.internal.tjeneste.Tilknytningshendelse;
import no.samtak.core.person.internal.tjeneste.Tjenesterolle;
import no.samtak.platform.api.data.Ids;
import org.jspecify.annotations.Nullable;

/** Who works where, in the database. */
public final class TilknytningStore {
  private static final String FELTER =
      "t.id, s.slug, t.bruker, t.navn, t.rolle, t.fra, t.til, t.vikar_for, t.fravaer_fra,"
          + " t.fravaer_til, t.klarert_adresse, t.klarert_skjermet, t.bekreftet, t.bekreftet_av,"
          + " t.versjon";

  private static final String GJELDER =
      " and t.fra <= ? and (t.til is null or t.til >= ?)"
          + " and (t.fravaer_fra is null or t.fravaer_fra > ? or t.fravaer_til < ?)";

  private TilknytningStore() {}

  /**
   * A tie that holds today, and the person that was asked for where it is of that service.
   *
   * @param tjeneste the service's slug
   * @param tjenesteId the service's random id
   * @param aktiv whether the service takes in people
   * @param person null where the service is another, or has no such person
   */
  public record Adgang(
      String tjeneste,
      String tjenesteId,
      Tjenesterolle rolle,
      boolean klarertAdresse,
      boolean klarertSkjermet,
      boolean aktiv,
      PersonStore.@Nullable Rad person) {}

  /**
   * The services that the user works in today, and the person that is asked for: one statement, the
   * same whether the person is another service's or is not there. Without a tie to the person's
   * service nothing of the person comes along.
   */
  public static List<Adgang> adganger(
      Connection c, String kommune, String bruker, String tjeneste, String person, LocalDate dag) {
    return Sql.liste(
        c,
        "select s.slug, s.id, t.rolle, t.klarert_adresse, t.klarert_skjermet,"
            + " s.aktiv, p.id, p.nokkel, p.stempel, p.innhold"
            + " from person.tilknytning t join person.tjeneste s on s.id = t.tjeneste"
            + " left join person.person p on p.id = ? and p.tjeneste = s.id and s.slug = ?"
            + " where t.kommune = ? and t.bruker = ?"
            + GJELDER,
        r -> {
          String id = r.getString(7);
          return new Adgang(
              r.getString(1),
              r.getString(2),
              Tjenesterolle.valueOf(r.getString(3)),
              r.getBoolean(4),
              r.getBoolean(5),
              r.getBoolean(6),
              id == null
                  ? null
                  : new PersonStore.Rad(
                      id, kommune, r.getString(2), r.getString(8), r.getLong(9), r.getBytes(10)));
        },
        person,
        tjeneste,
        kommune,
        bruker,
        dag,
        dag,
        dag,
        dag);
  }

  /** The ties of a service, or of all, by name and first day. */
  public static List<Tilknytning> alle(Connection c, String kommune, @Nullable String tjeneste) {
    String sql =
        "select "
            + FELTER
            + " from person.tilknytning t join person.tjeneste s on s.id = t.tjeneste"
            + " where t.kommune = ?"
            + (tjeneste == null ? "" : " and s.slug = ?")
            + " order by t.navn, t.fra, t.id";
    return tjeneste == null
        ? Sql.liste(c, sql, TilknytningStore::av, kommune)
        : Sql.liste(c, sql, TilknytningStore::av, kommune, tjeneste);
  }

  /** One tie of a service. */
  public static Optional<Tilknytning> finn(
      Connection c, String kommune, String tjeneste, String id) {
    return Sql.liste(
            c,
            "select "
                + FELTER
                + " from person.tilknytning t join person.tjeneste s on s.id = t.tjeneste"
                + " where t.kommune = ? and s.slug = ? and t.id = ?",
            TilknytningStore::av,
            kommune,
            tjeneste,
            id)
        .stream()
        .findFirst();
  }

  /** Adds a tie; false where there is one with this id. */
  public static boolean leggTil(Connection c, String kommune, String tjenesteId, Tilknytning t) {
    return Sql.gjor(
            c,
            "insert into person.tilknytning (id, kommune, tjeneste, bruker, navn, rolle, fra, til,"
                + " vikar_for, fravaer_fra, fravaer_til, klarert_adresse, klarert_skjermet,"
                + " bekreftet, bekreftet_av, versjon)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " on conflict do nothing",
            t.id(),
            kommune,
            tjenesteId,
            t.bruker(),
            t.navn(),
            t.rolle().name(),
            t.fra(),
            t.til(),
            t.vikarFor(),
            t.fravaerFra(),
            t.fravaerTil(),
            t.klarertAdresse(),
            t.klarertSkjermet(),
            t.bekreftet(),
            t.bekreftetAv(),
            t.versjon())
        == 1;
  }

  /** Changes a tie that has the version before; false where it has not. */
  public static boolean endre(Connection c, Tilknytning t) {
    return Sql.gjor(
            c,
            "update person.tilknytning set rolle = ?, fra = ?, til = ?, vikar_for = ?,"
                + " fravaer_fra = ?, fravaer_til = ?, klarert_adresse = ?, klarert_skjermet = ?,"
                + " bekreftet = ?, bekreftet_av = ?, versjon = ? where id = ? and versjon = ?",
            t.rolle().name(),
            t.fra(),
            t.til(),
            t.vikarFor(),
            t.fravaerFra(),
            t.fravaerTil(),
            t.klarertAdresse(),
            t.klarertSkjermet(),
            t.bekreftet(),
            t.bekreftetAv(),
            t.versjon(),
            t.id(),
            t.versjon() - 1)
        == 1;
  }

  /** Adds what happened to a tie. */
  public static void hendelse(
      Connection c, String kommune, String tilknytning, Tilknytningshendelse h) {
    Sql.gjor(
        c,
        "insert into person.tilknytningshendelse (id, kommune, tilknytning, nummer, hva, grunn,"
            + " bruker, dag, tid) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        Ids.next(),
        kommune,
        tilknytning,
        h.nummer(),
        h.hva(),
        h.grunn(),
        h.bruker(),
        h.dag(),
        h.tid());
  }

  /** What happened to a tie, the newest first. */
  public static List<Tilknytningshendelse> hendelser(Connection c, String tilknytning) {
    return Sql.liste(
        c,
        "select nummer, hva, grunn, bruker, dag, tid from person.tilknytningshendelse"
            + " where tilknytning = ? order by nummer desc",
        r ->
            new Tilknytningshendelse(
                r.getLong(1),
                r.getString(2),
                r.getString(3),
                r.getString(4),
                Objects.requireNonNull(Sql.dag(r, 5)),
                Objects.requireNonNull(Sql.tid(r, 6))),
        tilknytning);
  }

  private static Tilknytning av(ResultSet r) throws SQLException {
    return new Tilknytning(
        r.getString(1),
        r.getString(2),
        r.getString(3),
        r.getString(4),
        Tjenesterolle.valueOf(r.getString(5)),
        Objects.requireNonNull(Sql.dag(r, 6)),
        Sql.dag(r, 7),
        r.getString(8),
        Sql.dag(r, 9),
        Sql.dag(r, 10),
        r.getBoolean(11),
        r.getBoolean(12),
        Objects.requireNonNull(Sql.dag(r, 13)),
        r.getString(14),
        r.getLong(15));
  }
}
