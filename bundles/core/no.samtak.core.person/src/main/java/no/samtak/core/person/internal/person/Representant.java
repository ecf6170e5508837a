// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who acts for the person: a guardian (verge) or somebody with a power of attorney (fullmakt).
 *
 * @param navn the name; empty in nobody
 * @param mandat what it covers, such as "økonomi"
 * @param fra the first day; null = not known
 * @param til the last day; null = until further notice
 */
public record Representant(
    String navn, String mandat, @Nullable LocalDate fra, @Nullable LocalDate til) {
  /** Nobody. */
  public static final Representant INGEN = new Representant("", "", null, null);

  /** Whether there is nobody. */
  public boolean ingen() {
    return navn.isEmpty();
  }

  /** Whether it holds on a day. */
  public boolean gjelder(LocalDate dag) {
    return !ingen() && (fra == null || !dag.isBefore(fra)) && (til == null || !dag.isAfter(til));
  }
}
