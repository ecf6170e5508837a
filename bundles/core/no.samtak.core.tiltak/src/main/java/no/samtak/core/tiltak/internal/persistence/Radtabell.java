// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import no.samtak.core.tiltak.internal.innlesing.Avtrykk;
import no.samtak.core.tiltak.internal.innlesing.Filrad;
import no.samtak.core.tiltak.internal.innlesing.Filtype;
import no.samtak.core.tiltak.internal.innlesing.Filtyper;

/**
 * The rows of a source as they stand, text by text. Not by entities: a file has up to half a
 * million of them, and they go in by batches on the transaction's own connection.
 */
final class Radtabell {
  private static final int HENT_OM_GANGEN = 2_000;

  private final Filtype type;
  private final Lagring lagring;
  private final int tiltakKolonne;

  Radtabell(Filtype type) {
    this.type = type;
    this.lagring =
        type == Filtyper.FINANSIERINGSPLAN ? new EgenTabell(type) : new FellesTabell(type);
    this.tiltakKolonne = type.kolonner().indexOf("tiltak_id");
  }

  /** How the cells of a row lie in the database. */
  private interface Lagring {
    String tabell();

    /** The columns that hold cells, with commas between. */
    List<String> kolonner();

    /** What else tells the rows of this type; {@code true} where nothing does. */
    String vilkar();

    /** The cells as values of the columns. */
    List<String> verdier(List<String> celler);

    /** The cells from the values of the columns. */
    List<String> celler(List<String> verdier);
  }

  /** One column for each of the file's, which SQL can add up. */
  private record EgenTabell(Filtype type) implements Lagring {
    @Override
    public String tabell() {
      return "tiltak.finansieringslinje";
    }

    @Override
    public List<String> kolonner() {
      return type.kolonner();
    }

    @Override
    public String vilkar() {
      return "1 = 1";
    }

    @Override
    public List<String> verdier(List<String> celler) {
      return celler;
    }

    @Override
    public List<String> celler(List<String> verdier) {
      return verdier;
    }
  }

  /** All cells in one text, in the table of all other types. */
  private record FellesTabell(Filtype type) implements Lagring {
    @Override
    public String tabell() {
      return "tiltak.kilderad";
    }

    @Override
    public List<String> kolonner() {
      return List.of("type", "tiltak_id", "celler");
    }

    @Override
    public String vilkar() {
      return "type = '" + type.slug() + "'";
    }

    @Override
    public List<String> verdier(List<String> celler) {
      int tiltak = type.kolonner().indexOf("tiltak_id");
      return List.of(type.slug(), tiltak < 0 ? "" : celler.get(tiltak), Celler.pakk(celler));
    }

    @Override
    public List<String> celler(List<String> verdier) {
      return Celler.pakkUt(verdier.get(2));
    }
  }

  private String fra() {
    return " from " + lagring.tabell() + " where kommune = ? and " + lagring.vilkar();
  }

  private String kolonner() {
    return String.join(", ", lagring.kolonner());
  }

  /** Key and content of each row of the kommune. */
  Map<Avtrykk, Avtrykk> avtrykk(Connection connection, String kommune) throws SQLException {
    Map<Avtrykk, Avtrykk> alle = new HashMap<>();
    try (PreparedStatement sporring =
        connection.prepareStatement("select nokkel, avtrykk" + fra())) {
      sporring.setFetchSize(HENT_OM_GANGEN);
      sporring.setString(1, kommune);
      try (ResultSet rader = sporring.executeQuery()) {
        while (rader.next()) {
          alle.put(Avtrykk.fra(rader.getString(1)), Avtrykk.fra(rader.getString(2)));
        }
      }
    }
    return alle;
  }

  /** The cells of one row, in the source's order. */
  Optional<List<String>> rad(Connection connection, String kommune, Avtrykk nokkel)
      throws SQLException {
    try (PreparedStatement sporring =
        connection.prepareStatement("select " + kolonner() + fra() + " and nokkel = ?")) {
      sporring.setString(1, kommune);
      sporring.setString(2, nokkel.tekst());
      try (ResultSet rader = sporring.executeQuery()) {
        if (!rader.next()) {
          return Optional.empty();
        }
        List<String> verdier = new ArrayList<>();
        for (int i = 1; i <= lagring.kolonner().size(); i++) {
          verdier.add(rader.getString(i));
        }
        return Optional.of(lagring.celler(verdier));
      }
    }
  }

  /**
   * The rows of one tiltak and of those that are joined with it, in the source's order; none where
   * the type names no tiltak.
   */
  List<List<String>> avTiltak(EntityManager em, String kommune, String tiltakId) {
    if (tiltakKolonne < 0) {
      return List.of();
    }
    Query sporring =
        em.createNativeQuery(
            "select "
                + kolonner()
                + fra()
                + " and (tiltak_id = ? or tiltak_id in (select t.tiltak_id from tiltak.tiltak t"
                + " where t.kommune = ? and t.slatt_sammen_med = ?)) order by rekkefolge, nokkel");
    sporring
        .setParameter(1, kommune)
        .setParameter(2, tiltakId)
        .setParameter(3, kommune)
        .setParameter(4, tiltakId);
    List<List<String>> rader = new ArrayList<>();
    for (Object rad : sporring.getResultList()) {
      rader.add(celler((Object[]) rad, 0));
    }
    return rader;
  }

  /** A row and its key in the list of all. */
  record Nummerert(long rekkefolge, String nokkel, List<String> celler) {}

  /** Rows of the kommune after a row, in the source's order. */
  List<Nummerert> etter(
      EntityManager em, String kommune, long rekkefolge, String nokkel, int antall) {
    Query sporring =
        em.createNativeQuery(
            "select rekkefolge, nokkel, "
                + kolonner()
                + fra()
                + " and (rekkefolge > ? or (rekkefolge = ? and nokkel > ?))"
                + " order by rekkefolge, nokkel");
    sporring
        .setParameter(1, kommune)
        .setParameter(2, rekkefolge)
        .setParameter(3, rekkefolge)
        .setParameter(4, nokkel);
    List<Nummerert> rader = new ArrayList<>();
    for (Object rad : sporring.setMaxResults(antall).getResultList()) {
      Object[] verdier = (Object[]) rad;
      rader.add(
          new Nummerert(
              ((Number) verdier[0]).longValue(), (String) verdier[1], celler(verdier, 2)));
    }
    return rader;
  }

  private List<String> celler(Object[] verdier, int fra) {
    List<String> tekster = new ArrayList<>();
    for (int i = fra; i < verdier.length; i++) {
      tekster.add((String) verdier[i]);
    }
    return lagring.celler(tekster);
  }

  String innsetting() {
    return "insert into "
        + lagring.tabell()
        + " (kommune, nokkel, avtrykk, rekkefolge, "
        + kolonner()
        + ") values (?, ?, ?, ?"
        + ", ?".repeat(lagring.kolonner().size())
        + ")";
  }

  String endring() {
    return "update "
        + lagring.tabell()
        + " set avtrykk = ?, rekkefolge = ?, "
        + String.join(" = ?, ", lagring.kolonner())
        + " = ? where kommune = ? and nokkel = ? and "
        + lagring.vilkar();
  }

  String sletting() {
    return "delete" + fra() + " and nokkel = ?";
  }

  void bindInnsetting(PreparedStatement setning, String kommune, Filrad rad) throws SQLException {
    setning.setString(1, kommune);
    setning.setString(2, rad.nokkel().tekst());
    setning.setString(3, rad.innhold().tekst());
    setning.setLong(4, rad.nummer());
    bind(setning, 5, lagring.verdier(rad.celler()));
  }

  void bindEndring(PreparedStatement setning, String kommune, Filrad rad) throws SQLException {
    setning.setString(1, rad.innhold().tekst());
    setning.setLong(2, rad.nummer());
    List<String> verdier = lagring.verdier(rad.celler());
    bind(setning, 3, verdier);
    setning.setString(3 + verdier.size(), kommune);
    setning.setString(4 + verdier.size(), rad.nokkel().tekst());
  }

  void bindSletting(PreparedStatement setning, String kommune, Avtrykk nokkel) throws SQLException {
    setning.setString(1, kommune);
    setning.setString(2, nokkel.tekst());
  }

  private static void bind(PreparedStatement setning, int fra, List<String> verdier)
      throws SQLException {
    for (int i = 0; i < verdier.size(); i++) {
      setning.setString(fra + i, verdier.get(i));
    }
  }

  @Override
  public String toString() {
    return lagring.tabell() + " of " + type;
  }
}
