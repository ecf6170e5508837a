// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.kommune;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number that a kommune has had for some time (SSB Klass 131).
 *
 * @param nummer four digits, the leading zero included
 * @param navn the kommune's name under this number
 * @param fra first day; null = from before the register
 * @param til last day; null = still
 * @param etterfolger the number that came after, possibly another kommune's after a merger; null
 *     where the number still holds
 */
public record Kommunenummer(
    String nummer,
    String navn,
    @Nullable LocalDate fra,
    @Nullable LocalDate til,
    @Nullable String etterfolger) {
  public Kommunenummer {
    if (!nummer.matches("[0-9]{4}")) {
      throw new IllegalArgumentException("a kommunenummer has four digits");
    }
    if (fra != null && til != null && til.isBefore(fra)) {
      throw new IllegalArgumentException("a kommunenummer cannot end before it starts");
    }
  }

  /** Whether the number holds on the day. */
  public boolean gjelder(LocalDate dag) {
    return (fra == null || !dag.isBefore(fra)) && (til == null || !dag.isAfter(til));
  }
}
