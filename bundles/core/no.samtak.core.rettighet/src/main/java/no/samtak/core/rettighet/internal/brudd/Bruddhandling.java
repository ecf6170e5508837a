// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.brudd;

import java.util.Arrays;
import java.util.List;

/** The table: what can be done with a breach, and when. */
public enum Bruddhandling {
  /** Say what it may mean; again where more is known. */
  VURDER,
  /** Datatilsynet was notified. */
  MELD,
  /** The persons were told. */
  VARSLE,
  /** Everything is done. */
  LUKK;

  /** Whether it can be done now. */
  public boolean kan(Brudd b) {
    return b.tilstand() != Bruddtilstand.LUKKET
        && switch (this) {
          case VURDER -> true;
          case MELD -> b.meldt() == null;
          case VARSLE -> b.varslet() == null;
          case LUKK -> b.tilstand() == Bruddtilstand.VURDERT && b.mangler().isEmpty();
        };
  }

  /** What can be done now, in the table's order. */
  public static List<Bruddhandling> mulige(Brudd b) {
    return Arrays.stream(values()).filter(h -> h.kan(b)).toList();
  }
}
