// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.boenhet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A check of a dwelling against the standard list, as it was done. Never changed: a mistake is put
 * right by a new one.
 *
 * @param id random
 * @param kommune slug
 * @param boenhet the dwelling's id
 * @param dato the day of the check
 * @param oppfylt what was in order, in the list's order
 * @param maks how many points the list had
 * @param krav how many points the minimum standard asked for
 * @param merknad what was not in order; never about a person
 * @param av who did it, as shown to colleagues
 * @param registrert when it was written down
 */
public record Standardsjekk(
    String id,
    String kommune,
    String boenhet,
    LocalDate dato,
    List<Sjekkpunkt> oppfylt,
    int maks,
    int krav,
    String merknad,
    String av,
    Instant registrert) {
  public Standardsjekk {
    oppfylt = List.copyOf(oppfylt);
  }

  /** The points that it got, 0 to {@link #maks()}. */
  public int poeng() {
    return oppfylt.size();
  }

  /** The points that it got in one dimension. */
  public int poeng(Dimensjon dimensjon) {
    return (int) oppfylt.stream().filter(p -> p.dimensjon() == dimensjon).count();
  }

  /** What it says of the dwelling. */
  public Tilstand tilstand() {
    return new Tilstand(poeng(), maks, krav, dato);
  }
}
