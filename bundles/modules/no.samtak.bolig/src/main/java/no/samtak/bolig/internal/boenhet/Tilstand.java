// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.boenhet;

import java.time.LocalDate;

/**
 * The third axis of a dwelling (S4): how it stood at the last check.
 *
 * @param poeng points that it got, 0 to {@code maks}
 * @param maks points of the list
 * @param krav points that the minimum standard asked for
 * @param dato the day of the check
 */
public record Tilstand(int poeng, int maks, int krav, LocalDate dato) {
  /** Whether it is below the minimum standard. */
  public boolean under() {
    return poeng < krav;
  }
}
