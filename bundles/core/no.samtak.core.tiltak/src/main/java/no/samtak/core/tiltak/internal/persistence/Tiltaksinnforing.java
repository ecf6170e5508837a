// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.tiltak.internal.innlesing.Tiltaksamler.Samlet;
import no.samtak.core.tiltak.internal.tiltak.Sortering;
import no.samtak.core.tiltak.internal.tiltak.Tilstandsendring;
import no.samtak.platform.api.data.Ids;
import no.samtak.platform.api.security.User;
import org.jspecify.annotations.Nullable;

/**
 * Brings the tiltak of a file into the register. A new one comes in with its state and the event of
 * it. One that is there takes over name and groups; its state stays, since people own it, but for
 * one that was known from its financing only and is now described.
 */
final class Tiltaksinnforing {
  private final Connection connection;
  private final String kommune;
  private final Map<String, Gammelt> finnes = new HashMap<>();

  private record Gammelt(
      String navn, String malgrupper, TiltakTilstand tilstand, boolean beskrevet) {}

  Tiltaksinnforing(Connection connection, String kommune) throws SQLException {
    this.connection = connection;
    this.kommune = kommune;
    try (PreparedStatement sporring =
        connection.prepareStatement(
            "select tiltak_id, navn, malgrupper, tilstand, beskrevet from tiltak.tiltak"
                + " where kommune = ?")) {
      sporring.setString(1, kommune);
      try (ResultSet rader = sporring.executeQuery()) {
        while (rader.next()) {
          finnes.put(
              rader.getString(1),
              new Gammelt(
                  rader.getString(2),
                  rader.getString(3),
                  TiltakTilstand.valueOf(rader.getString(4)),
                  rader.getBoolean(5)));
        }
      }
    }
  }

  long nye(Map<String, Samlet> samlet) {
    return samlet.keySet().stream().filter(id -> !finnes.containsKey(id)).count();
  }

  void innfor(Map<String, Samlet> samlet, String kilde, User bruker, Instant naa)
      throws SQLException {
    OffsetDateTime tid = naa.atOffset(ZoneOffset.UTC);
    try (Bunke nye =
            new Bunke(
                connection,
                "insert into tiltak.tiltak (id, kommune, tiltak_id, navn, sortering, malgrupper,"
                    + " tilstand, beskrevet, opprettet, endret, versjon)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)");
        Bunke endret =
            new Bunke(
                connection,
                "update tiltak.tiltak set navn = ?, sortering = ?, malgrupper = ?, tilstand = ?,"
                    + " beskrevet = ?, endret = ?, versjon = versjon + 1"
                    + " where kommune = ? and tiltak_id = ?");
        Bunke hendelser =
            new Bunke(
                connection,
                "insert into tiltak.tiltak_hendelse (id, kommune, tiltak_id, nummer, hendelse, fra,"
                    + " til, tid, bruker_id, bruker, begrunnelse)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (Map.Entry<String, Samlet> ett : samlet.entrySet()) {
        String id = ett.getKey();
        Samlet nytt = ett.getValue();
        Gammelt gammelt = finnes.get(id);
        if (gammelt == null) {
          nye.legg(
              s -> {
                s.setString(1, Ids.next());
                s.setString(2, kommune);
                s.setString(3, id);
                s.setString(4, nytt.navn());
                s.setString(5, Sortering.nokkel(nytt.navn()));
                s.setString(6, nytt.malgrupper());
                s.setString(7, nytt.tilstand().name());
                s.setBoolean(8, nytt.beskrevet());
                s.setObject(9, tid);
                s.setObject(10, tid);
              });
          hendelser.legg(s -> bindHendelse(s, id, 1, null, nytt.tilstand(), kilde, bruker, tid));
          continue;
        }
        // A financing does not rename what a plan describes.
        if (!nytt.beskrevet() && gammelt.beskrevet()) {
          continue;
        }
        boolean forstBeskrevet = nytt.beskrevet() && !gammelt.beskrevet();
        TiltakTilstand tilstand =
            forstBeskrevet && gammelt.tilstand() == TiltakTilstand.PLANLAGT
                ? nytt.tilstand()
                : gammelt.tilstand();
        if (tilstand != gammelt.tilstand()) {
          long nummer = nesteNummer(id);
          hendelser.legg(
              s -> bindHendelse(s, id, nummer, gammelt.tilstand(), tilstand, kilde, bruker, tid));
        }
        if (forstBeskrevet
            || !nytt.navn().equals(gammelt.navn())
            || !nytt.malgrupper().equals(gammelt.malgrupper())) {
          endret.legg(
              s -> {
                s.setString(1, nytt.navn());
                s.setString(2, Sortering.nokkel(nytt.navn()));
                s.setString(3, nytt.malgrupper());
                s.setString(4, tilstand.name());
                s.setBoolean(5, nytt.beskrevet());
                s.setObject(6, tid);
                s.setString(7, kommune);
                s.setString(8, id);
              });
        }
      }
      nye.send();
      endret.send();
      hendelser.send();
    }
  }

  private long nesteNummer(String id) throws SQLException {
    try (PreparedStatement sporring =
        connection.prepareStatement(
            "select coalesce(max(nummer), 0) + 1 from tiltak.tiltak_hendelse"
                + " where kommune = ? and tiltak_id = ?")) {
      sporring.setString(1, kommune);
      sporring.setString(2, id);
      try (ResultSet rader = sporring.executeQuery()) {
        rader.next();
        return rader.getLong(1);
      }
    }
  }

  private void bindHendelse(
      PreparedStatement s,
      String id,
      long nummer,
      @Nullable TiltakTilstand fra,
      TiltakTilstand til,
      String kilde,
      User bruker,
      OffsetDateTime tid)
      throws SQLException {
    s.setString(1, Ids.next());
    s.setString(2, kommune);
    s.setString(3, id);
    s.setLong(4, nummer);
    s.setString(5, Tilstandsendring.INNLEST);
    s.setString(6, fra == null ? null : fra.name());
    s.setString(7, til.name());
    s.setObject(8, tid);
    s.setString(9, bruker.id());
    s.setString(10, bruker.displayName());
    s.setString(11, kilde);
  }
}
