// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.oppbevaring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samtak.core.rettighet.internal.sletting.Slettelinje;

/**
 * A run that took away what was due. Counts, and no person.
 *
 * @param dag the business date that it went by
 * @param ferdig whether it came to its end
 */
public record Kjoring(
    String id,
    String kommune,
    LocalDate dag,
    Instant tid,
    String hvem,
    String grunn,
    boolean ferdig,
    List<Slettelinje> linjer) {
  public Kjoring {
    linjer = List.copyOf(linjer);
  }

  /** Rows that are gone. */
  public long slettet() {
    return linjer.stream().mapToLong(Slettelinje::slettet).sum();
  }

  /** Rows that no longer tell whose they were. */
  public long anonymisert() {
    return linjer.stream().mapToLong(Slettelinje::anonymisert).sum();
  }

  /** Rows that are due and stay. */
  public long beholdt() {
    return linjer.stream().mapToLong(Slettelinje::beholdt).sum();
  }
}
