// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.frist;

import java.time.LocalDate;
import no.samtak.core.api.frist.Frist;

/**
 * A deadline with who knows it.
 *
 * @param bidrag id of the contributor
 * @param frist the deadline
 * @param stand where it is on the business date
 */
public record Fristlinje(String bidrag, Frist frist, Friststand stand) {
  static Fristlinje av(String bidrag, Frist frist, LocalDate idag) {
    Friststand stand = frist.dato().isBefore(idag) ? Friststand.OVERSKREDET : Friststand.KOMMENDE;
    return new Fristlinje(bidrag, frist, frist.ferdig() ? Friststand.FERDIG : stand);
  }

  /** Tells it from every other of the kommune, and stays. */
  public String nokkel() {
    return bidrag + ":" + frist.fristId();
  }
}
