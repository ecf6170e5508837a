// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.boenhet;

import static no.samtak.bolig.internal.boenhet.Klargjoring.INSPEKSJON;
import static no.samtak.bolig.internal.boenhet.Klargjoring.KLAR;
import static no.samtak.bolig.internal.boenhet.Klargjoring.UNDER_OPPUSSING;
import static no.samtak.bolig.internal.boenhet.Klargjoring.VEDLIKEHOLD;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can happen on the axis {@link Klargjoring}: event, states before, state after, guard. Ready
 * is reached by an inspection only, also after repairs (MF-18).
 */
public enum Klargjoringshendelse {
  /** It is in order. */
  GODKJENN(EnumSet.of(INSPEKSJON), KLAR, Vakt.INGEN),
  /** It is to be looked at; also the next step after repairs. */
  INSPISER(EnumSet.of(KLAR, VEDLIKEHOLD, UNDER_OPPUSSING), INSPEKSJON, Vakt.INGEN),
  /** Something must be repaired. */
  BESTILL_VEDLIKEHOLD(EnumSet.of(KLAR, INSPEKSJON), VEDLIKEHOLD, Vakt.INGEN),
  /** It is taken out of use and renovated: not while somebody lives there. */
  PUSS_OPP(EnumSet.of(KLAR, INSPEKSJON, VEDLIKEHOLD), UNDER_OPPUSSING, Vakt.INGEN_BOR_DER);

  private enum Vakt {
    INGEN,
    INGEN_BOR_DER
  }

  private final Set<Klargjoring> fra;
  private final Klargjoring til;
  private final Vakt vakt;

  Klargjoringshendelse(Set<Klargjoring> fra, Klargjoring til, Vakt vakt) {
    this.fra = fra;
    this.til = til;
    this.vakt = vakt;
  }

  /** The state after. */
  public Klargjoring til() {
    return til;
  }

  /** Whether it cannot happen while the dwelling is let. */
  public boolean kreverTom() {
    return vakt == Vakt.INGEN_BOR_DER;
  }

  /** What can happen in a state, in the table's order. */
  public static List<Klargjoringshendelse> mulige(Klargjoring tilstand) {
    return Arrays.stream(values()).filter(h -> h.fra.contains(tilstand)).toList();
  }

  /** The event that leads from one state to the other; empty where none does. */
  public static Optional<Klargjoringshendelse> mellom(Klargjoring fra, Klargjoring til) {
    return mulige(fra).stream().filter(h -> h.til == til).findFirst();
  }
}
