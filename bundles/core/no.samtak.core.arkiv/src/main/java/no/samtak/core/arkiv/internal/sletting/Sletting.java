// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.sletting;

import java.time.Instant;
import java.util.List;
import no.samtak.core.api.modul.Datatabell;
import org.jspecify.annotations.Nullable;

/**
 * A purge, or a trial of one. It is the report, and kept for good.
 *
 * @param id random
 * @param modul the module's short name
 * @param kommune slug; empty = the whole module, its schema with it
 * @param tilstand how far it has come
 * @param arkivpakke id of the archive that was written first; null where none was
 * @param linjer what goes, or went
 * @param grunn why
 * @param hvem who
 * @param startet when it was begun
 * @param ferdig when it was over; null while it goes on
 * @param feil key of a text that says why nothing was purged; empty where it was
 */
public record Sletting(
    String id,
    String modul,
    String kommune,
    Tilstand tilstand,
    @Nullable String arkivpakke,
    List<Linje> linjer,
    String grunn,
    String hvem,
    Instant startet,
    @Nullable Instant ferdig,
    String feil) {
  public Sletting {
    linjer = List.copyOf(linjer);
  }

  /** How far a purge has come. */
  public enum Tilstand {
    /** A trial: told what would go, changed nothing. */
    PROVET,
    /** Begun; the archive is being written. */
    BEGYNT,
    /** The archive is written and verified; nothing is purged yet. */
    ARKIVERT,
    /** Purged. */
    SLETTET,
    /** Refused on the way; nothing is purged. */
    FEILET,
    /** The node stopped in the middle; nothing is purged. */
    AVBRUTT;

    /** Whether somebody may still work on it. */
    public boolean pagar() {
      return this == BEGYNT || this == ARKIVERT;
    }
  }

  /**
   * Rows that go.
   *
   * @param skjema the table's schema
   * @param tabell the table
   * @param personer whose data it holds
   * @param kommune slug; empty = rows of no one kommune
   * @param rader how many
   */
  public record Linje(
      String skjema, String tabell, Datatabell.Personer personer, String kommune, long rader) {}

  /** Rows in all. */
  public long rader() {
    return linjer.stream().mapToLong(Linje::rader).sum();
  }

  /** Rows in tables with people who get help, or their next of kin. */
  public long personrader() {
    return linjer.stream()
        .filter(l -> l.personer() == Datatabell.Personer.TJENESTEMOTTAKERE)
        .mapToLong(Linje::rader)
        .sum();
  }
}
