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
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import no.samtak.core.tiltak.internal.innlesing.Avtrykk;
import no.samtak.core.tiltak.internal.innlesing.Filrad;
import no.samtak.core.tiltak.internal.innlesing.Filtype;

/**
 * The rows of a source as they stand, text by text. Not by entities: a file has up to half a
 * million of them, and they go in by batches on the transaction's own connection.
 */
final class Radtabell {
  private static final int HENT_OM_GANGEN = 2_000;

  private final Filtype type;
  private final String tabell;
  private final String kolonner;

  Radtabell(Filtype type) {
    this.type = type;
    this.tabell =
        switch (type) {
          case TILTAK -> "tiltak.tiltak_rad";
          case FINANSIERINGSPLAN -> "tiltak.finansieringslinje";
        };
    this.kolonner = String.join(", ", type.kolonner());
  }

  /** Key and content of each row of the kommune. */
  Map<Avtrykk, Avtrykk> avtrykk(Connection connection, String kommune) throws SQLException {
    Map<Avtrykk, Avtrykk> alle = new HashMap<>();
    try (PreparedStatement sporring =
        connection.prepareStatement(
            "select nokkel, avtrykk from " + tabell + " where kommune = ?")) {
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
        connection.prepareStatement(
            "select " + kolonner + " from " + tabell + " where kommune = ? and nokkel = ?")) {
      sporring.setString(1, kommune);
      sporring.setString(2, nokkel.tekst());
      try (ResultSet rader = sporring.executeQuery()) {
        if (!rader.next()) {
          return Optional.empty();
        }
        List<String> celler = new ArrayList<>();
        for (int i = 1; i <= type.kolonner().size(); i++) {
          celler.add(rader.getString(i));
        }
        return Optional.of(celler);
      }
    }
  }

  /** The rows of one tiltak, in the source's order. */
  List<List<String>> avTiltak(EntityManager em, String kommune, String tiltakId) {
    Query sporring =
        em.createNativeQuery(
            "select "
                + kolonner
                + " from "
                + tabell
                + " where kommune = ?1 and tiltak_id = ?2 order by rekkefolge, nokkel");
    return celler(sporring.setParameter(1, kommune).setParameter(2, tiltakId).getResultList());
  }

  /** A row and its key in the list of all. */
  record Nummerert(long rekkefolge, String nokkel, List<String> celler) {}

  /** Rows of the kommune after a row, in the source's order. */
  List<Nummerert> etter(
      EntityManager em, String kommune, long rekkefolge, String nokkel, int antall) {
    Query sporring =
        em.createNativeQuery(
            "select rekkefolge, nokkel, "
                + kolonner
                + " from "
                + tabell
                + " where kommune = ?1 and (rekkefolge > ?2 or (rekkefolge = ?2 and nokkel > ?3))"
                + " order by rekkefolge, nokkel");
    sporring.setParameter(1, kommune).setParameter(2, rekkefolge).setParameter(3, nokkel);
    List<Nummerert> rader = new ArrayList<>();
    for (Object rad : sporring.setMaxResults(antall).getResultList()) {
      Object[] verdier = (Object[]) rad;
      List<String> celler = new ArrayList<>();
      for (int i = 2; i < verdier.length; i++) {
        celler.add((String) verdier[i]);
      }
      rader.add(new Nummerert(((Number) verdier[0]).longValue(), (String) verdier[1], celler));
    }
    return rader;
  }

  private static List<List<String>> celler(List<?> resultat) {
    List<List<String>> rader = new ArrayList<>();
    for (Object rad : resultat) {
      List<String> celler = new ArrayList<>();
      for (Object verdi : (Object[]) rad) {
        celler.add((String) verdi);
      }
      rader.add(celler);
    }
    return rader;
  }

  String innsetting() {
    return "insert into "
        + tabell
        + " (kommune, nokkel, avtrykk, rekkefolge, "
        + kolonner
        + ") values (?, ?, ?, ?, "
        + type.kolonner().stream().map(k -> "?").collect(Collectors.joining(", "))
        + ")";
  }

  String endring() {
    return "update "
        + tabell
        + " set avtrykk = ?, rekkefolge = ?, "
        + type.kolonner().stream().map(k -> k + " = ?").collect(Collectors.joining(", "))
        + " where kommune = ? and nokkel = ?";
  }

  void bindInnsetting(PreparedStatement setning, String kommune, Filrad rad) throws SQLException {
    setning.setString(1, kommune);
    setning.setString(2, rad.nokkel().tekst());
    setning.setString(3, rad.innhold().tekst());
    setning.setLong(4, rad.nummer());
    for (int i = 0; i < rad.celler().size(); i++) {
      setning.setString(5 + i, rad.celler().get(i));
    }
  }

  void bindEndring(PreparedStatement setning, String kommune, Filrad rad) throws SQLException {
    setning.setString(1, rad.innhold().tekst());
    setning.setLong(2, rad.nummer());
    int antall = rad.celler().size();
    for (int i = 0; i < antall; i++) {
      setning.setString(3 + i, rad.celler().get(i));
    }
    setning.setString(3 + antall, kommune);
    setning.setString(4 + antall, rad.nokkel().tekst());
  }
}
