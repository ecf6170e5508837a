// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.finans.scenario;

import java.util.List;
import no.samtak.core.tiltak.internal.finans.Finansieringslinje;
import no.samtak.core.tiltak.internal.finans.Innfasing;

/**
 * Changes to a plan, one after the other: "only priority 1-5 go on, and their grants end a year
 * earlier".
 */
public record Scenario(List<Grep> grep) {
  public Scenario {
    grep = List.copyOf(grep);
  }

  /** What the plan of the lines would cost. */
  public Innfasing innfasing(List<Finansieringslinje> linjer) {
    List<Finansieringslinje> endret = linjer;
    for (Grep ett : grep) {
      endret = ett.paa(endret);
    }
    return Innfasing.av(endret);
  }
}
