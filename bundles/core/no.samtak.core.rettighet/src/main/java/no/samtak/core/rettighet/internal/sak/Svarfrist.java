// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.sak;

import java.time.LocalDate;

/** The clock of a request (personvernforordningen art. 12 nr. 3), by the business date. */
public final class Svarfrist {
  /** So many days before its end an open request is told of. */
  public static final int VARSEL = 7;

  private Svarfrist() {}

  /** One month after it was received; the last day of a month that is too short. */
  public static LocalDate forste(LocalDate mottatt) {
    return mottatt.plusMonths(1);
  }

  /** Two months more. */
  public static LocalDate forlenget(LocalDate mottatt) {
    return mottatt.plusMonths(3);
  }

  /** How an open request's time stands. */
  public enum Stand {
    /** There is time. */
    I_TIDE,
    /** A week or less is left. */
    SNART,
    /** The last day is over. */
    OVER
  }

  /** How the time stands on a day. */
  public static Stand stand(LocalDate frist, LocalDate dag) {
    if (dag.isAfter(frist)) {
      return Stand.OVER;
    }
    return dag.plusDays(VARSEL).isBefore(frist) ? Stand.I_TIDE : Stand.SNART;
  }
}
