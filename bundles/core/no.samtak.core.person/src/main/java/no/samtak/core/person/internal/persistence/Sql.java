// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plain statements on a connection: what is read for each person must cost little. */
public final class Sql {
  private Sql() {}

  /** Makes something of a row. */
  @FunctionalInterface
  public interface Leser<T> {
    T av(ResultSet rad) throws SQLException;
  }

  /** The rows of a query. */
  public static <T> List<T> liste(
      Connection c, String sql, Leser<T> leser, @Nullable Object... verdier) {
    try (PreparedStatement s = c.prepareStatement(sql)) {
      sett(s, verdier);
      List<T> rader = new ArrayList<>();
      try (ResultSet r = s.executeQuery()) {
        while (r.next()) {
          rader.add(leser.av(r));
        }
      }
      return rader;
    } catch (SQLException e) {
      throw new Databasefeil(e);
    }
  }

  /** Changes rows; gives how many. */
  public static int gjor(Connection c, String sql, @Nullable Object... verdier) {
    try (PreparedStatement s = c.prepareStatement(sql)) {
      sett(s, verdier);
      return s.executeUpdate();
    } catch (SQLException e) {
      throw new Databasefeil(e);
    }
  }

  /** Question marks in brackets, as many as asked for. */
  static String sporsmal(int antall) {
    return "(" + String.join(", ", Collections.nCopies(antall, "?")) + ")";
  }

  static @Nullable Instant tid(ResultSet r, int kolonne) throws SQLException {
    OffsetDateTime tid = r.getObject(kolonne, OffsetDateTime.class);
    return tid == null ? null : tid.toInstant();
  }

  static @Nullable LocalDate dag(ResultSet r, int kolonne) throws SQLException {
    return r.getObject(kolonne, LocalDate.class);
  }

  private static void sett(PreparedStatement s, @Nullable Object[] verdier) throws SQLException {
    for (int i = 0; i < verdier.length; i++) {
      Object verdi = verdier[i];
      if (verdi instanceof byte[] bytes) {
        s.setBytes(i + 1, bytes);
      } else if (verdi instanceof Instant tid) {
        s.setObject(i + 1, OffsetDateTime.ofInstant(tid, ZoneOffset.UTC));
      } else {
        s.setObject(i + 1, verdi);
      }
    }
  }
}
