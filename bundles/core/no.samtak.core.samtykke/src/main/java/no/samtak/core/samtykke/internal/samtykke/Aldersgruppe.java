// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.samtykke;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who decides, by the age at a date (P14, SA-2; pbrl. §§ 4-3, 4-4). */
public enum Aldersgruppe {
  /** The parents decide; the child is heard as it grows. */
  UNDER_12,
  /** The parents decide, and weigh what the child says heavily. */
  FRA_12,
  /** Decides on health care alone. */
  FRA_16,
  /** Of age. */
  FRA_18,
  /** The birth date is not known. */
  UKJENT;

  /** The group at a date; somebody born on 29 February fills years on 1 March. */
  public static Aldersgruppe paa(@Nullable LocalDate fodt, LocalDate dag) {
    if (fodt == null) {
      return UKJENT;
    }
    if (fylt(fodt, 18, dag)) {
      return FRA_18;
    }
    if (fylt(fodt, 16, dag)) {
      return FRA_16;
    }
    return fylt(fodt, 12, dag) ? FRA_12 : UNDER_12;
  }

  /** Whether the parents must say yes as well. */
  public boolean kreverForesatte() {
    return this == UNDER_12 || this == FRA_12;
  }

  private static boolean fylt(LocalDate fodt, int aar, LocalDate dag) {
    return fodt.until(dag).getYears() >= aar && !dag.isBefore(fodt);
  }
}
