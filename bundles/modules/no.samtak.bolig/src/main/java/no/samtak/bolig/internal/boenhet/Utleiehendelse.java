// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.boenhet;

import static no.samtak.bolig.internal.boenhet.Utleie.LEDIG;
import static no.samtak.bolig.internal.boenhet.Utleie.RESERVERT;
import static no.samtak.bolig.internal.boenhet.Utleie.SPERRET;
import static no.samtak.bolig.internal.boenhet.Utleie.UTLEID;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can happen on the axis {@link Utleie}: event, states before, state after, guard. Two states
 * have one event between them, so the state after tells the event.
 */
public enum Utleiehendelse {
  /** It is kept for somebody. */
  RESERVER(EnumSet.of(LEDIG), RESERVERT, Vakt.KAN_BRUKES),
  /** It is kept no longer. */
  FRIGI(EnumSet.of(RESERVERT), LEDIG, Vakt.INGEN),
  /** Somebody moves in. */
  FLYTT_INN(EnumSet.of(LEDIG, RESERVERT), UTLEID, Vakt.KAN_BRUKES),
  /** The one who lived there has moved out; the dwelling goes to inspection by itself (MF-18). */
  FLYTT_UT(EnumSet.of(UTLEID), LEDIG, Vakt.INGEN),
  /** It is taken out of letting. */
  SPERR(EnumSet.of(LEDIG, RESERVERT), SPERRET, Vakt.INGEN),
  /** It can be let again. */
  OPPHEV_SPERRE(EnumSet.of(SPERRET), LEDIG, Vakt.INGEN);

  private enum Vakt {
    INGEN,
    /** Ready, and not below the minimum standard. */
    KAN_BRUKES
  }

  private final Set<Utleie> fra;
  private final Utleie til;
  private final Vakt vakt;

  Utleiehendelse(Set<Utleie> fra, Utleie til, Vakt vakt) {
    this.fra = fra;
    this.til = til;
    this.vakt = vakt;
  }

  /** The state after. */
  public Utleie til() {
    return til;
  }

  /** Whether the dwelling must be ready, and not below the minimum standard. */
  public boolean kreverBrukbar() {
    return vakt == Vakt.KAN_BRUKES;
  }

  /** What can happen in a state, in the table's order. */
  public static List<Utleiehendelse> mulige(Utleie tilstand) {
    return Arrays.stream(values()).filter(h -> h.fra.contains(tilstand)).toList();
  }

  /** The event that leads from one state to the other; empty where none does. */
  public static Optional<Utleiehendelse> mellom(Utleie fra, Utleie til) {
    return mulige(fra).stream().filter(h -> h.til == til).findFirst();
  }
}
