// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.samtykke;

import static no.samtak.core.samtykke.internal.samtykke.Tilstand.AVSLATT;
import static no.samtak.core.samtykke.internal.samtykke.Tilstand.ENDRET;
import static no.samtak.core.samtykke.internal.samtykke.Tilstand.FORESPURT;
import static no.samtak.core.samtykke.internal.samtykke.Tilstand.GITT;
import static no.samtak.core.samtykke.internal.samtykke.Tilstand.TRUKKET;
import static no.samtak.core.samtykke.internal.samtykke.Tilstand.UTLOPT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The table of S9: what can happen, in which states, on which days of the consent's period, and the
 * state after. A consent's terms never change: a changed one is a new one, given anew, and the old
 * one is {@link Tilstand#ENDRET}, so that what was signed stands as it was signed.
 */
public enum Overgang {
  /** The person says yes. */
  GI(EnumSet.of(FORESPURT), Dager.TIL_SISTE, GITT),
  /** The person says no. */
  AVSLA(EnumSet.of(FORESPURT), Dager.ALLE, AVSLATT),
  /** Another one takes its place: other terms, or yes after a no. */
  ENDRE(EnumSet.of(GITT, AVSLATT), Dager.ALLE, ENDRET),
  /** The person takes it back. */
  TREKK(EnumSet.of(GITT), Dager.TIL_SISTE, TRUKKET),
  /** Its last day is over: no more than told, for it opens nothing since. */
  UTLOP(EnumSet.of(GITT), Dager.ETTER_SISTE, UTLOPT);

  private enum Dager {
    ALLE,
    TIL_SISTE,
    ETTER_SISTE
  }

  private final Set<Tilstand> fra;
  private final Dager dager;
  private final Tilstand til;

  Overgang(Set<Tilstand> fra, Dager dager, Tilstand til) {
    this.fra = fra;
    this.dager = dager;
    this.til = til;
  }

  /** The state after. */
  public Tilstand til() {
    return til;
  }

  /**
   * Whether it can happen.
   *
   * @param tilstand the state before
   * @param sisteDag the consent's last day
   * @param dag the business date
   */
  public boolean kan(Tilstand tilstand, LocalDate sisteDag, LocalDate dag) {
    return fra.contains(tilstand)
        && switch (dager) {
          case ALLE -> true;
          case TIL_SISTE -> !dag.isAfter(sisteDag);
          case ETTER_SISTE -> dag.isAfter(sisteDag);
        };
  }

  /** What can happen, in the table's order. */
  public static List<Overgang> mulige(Tilstand tilstand, LocalDate sisteDag, LocalDate dag) {
    return Arrays.stream(values()).filter(o -> o.kan(tilstand, sisteDag, dag)).toList();
  }
}
