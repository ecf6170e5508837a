// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.frist;

import java.util.List;

/**
 * The deadlines of a kommune.
 *
 * @param linjer in the order asked for
 * @param feilet ids of the contributors that could not tell theirs; empty where all could
 */
public record Frister(List<Fristlinje> linjer, List<String> feilet) {
  public Frister {
    linjer = List.copyOf(linjer);
    feilet = List.copyOf(feilet);
  }

  /** How many of them are there. */
  public long antall(Friststand stand) {
    return linjer.stream().filter(l -> l.stand() == stand).count();
  }
}
