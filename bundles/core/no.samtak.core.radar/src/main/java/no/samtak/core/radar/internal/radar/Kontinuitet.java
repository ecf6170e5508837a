// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.radar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much of what runs has money for more than a year (VE-13), counted in places: how many use a
 * tiltak is known to its service alone.
 *
 * @param til the day that the money must last beyond, twelve months from the business date
 * @param plasser places in running tiltak of which somebody knows who pays
 * @param sikret those of them whose money lasts longer
 * @param utenKjentFinansiering places in running tiltak of which nobody has told who pays; in
 *     neither figure
 * @param tiltakUtenPlasser running tiltak whose number of places is not stated
 */
public record Kontinuitet(
    LocalDate til, int plasser, int sikret, int utenKjentFinansiering, int tiltakUtenPlasser) {
  /** How long the money must last. */
  public static final int MAANEDER = 12;

  /** The share in per cent with one decimal; null where there is nothing to share. */
  public @Nullable BigDecimal prosent() {
    return plasser == 0
        ? null
        : BigDecimal.valueOf(sikret)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(plasser), 1, RoundingMode.HALF_UP);
  }
}
