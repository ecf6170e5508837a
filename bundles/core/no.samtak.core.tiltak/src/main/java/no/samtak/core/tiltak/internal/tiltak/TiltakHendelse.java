// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.tiltak;

import static no.samtak.core.api.tiltak.TiltakTilstand.ARKIVERT;
import static no.samtak.core.api.tiltak.TiltakTilstand.AVLYST;
import static no.samtak.core.api.tiltak.TiltakTilstand.AVVIKLET;
import static no.samtak.core.api.tiltak.TiltakTilstand.I_DRIFT;
import static no.samtak.core.api.tiltak.TiltakTilstand.KLARGJORES;
import static no.samtak.core.api.tiltak.TiltakTilstand.PA_VENT;
import static no.samtak.core.api.tiltak.TiltakTilstand.PLANLAGT;
import static no.samtak.core.api.tiltak.TiltakTilstand.TRUET;
import static no.samtak.core.api.tiltak.TiltakTilstand.UNDER_AVVIKLING;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samtak.core.api.tiltak.TiltakTilstand;

/**
 * What can happen to a tiltak: the machine S2 as a table of event, states before, state after, and
 * whether the guards of the state after are asked. They are not where the event only tells what is
 * so, or stops something: uncertain money, a pause, a closing that is reversed.
 */
public enum TiltakHendelse {
  /** It is being made ready. */
  KLARGJOR(EnumSet.of(PLANLAGT), KLARGJORES, Vakthold.VOKTET),
  /** It opens. */
  START(EnumSet.of(KLARGJORES), I_DRIFT, Vakthold.VOKTET),
  /** It is called off before it started. */
  AVLYS(EnumSet.of(PLANLAGT, KLARGJORES), AVLYST, Vakthold.APEN),
  /** Its funding has become uncertain. */
  MELD_TRUET(EnumSet.of(I_DRIFT), TRUET, Vakthold.APEN),
  /** Its funding is settled again. */
  TRYGG(EnumSet.of(TRUET), I_DRIFT, Vakthold.VOKTET),
  /** It is paused. */
  SETT_PA_VENT(EnumSet.of(I_DRIFT, TRUET), PA_VENT, Vakthold.APEN),
  /** It goes on after a pause. */
  GJENOPPTA(EnumSet.of(PA_VENT), I_DRIFT, Vakthold.VOKTET),
  /** Closing begins: from here nobody new comes in. */
  START_AVVIKLING(EnumSet.of(TRUET), UNDER_AVVIKLING, Vakthold.VOKTET),
  /** The council has reversed the closing (UC4). */
  OMGJOR_AVVIKLING(EnumSet.of(UNDER_AVVIKLING), I_DRIFT, Vakthold.APEN),
  /** Closing is done. */
  AVSLUTT(EnumSet.of(UNDER_AVVIKLING), AVVIKLET, Vakthold.VOKTET),
  /** It is archived. */
  ARKIVER(EnumSet.of(AVVIKLET), ARKIVERT, Vakthold.VOKTET);

  private enum Vakthold {
    VOKTET,
    APEN
  }

  private final Set<TiltakTilstand> fra;
  private final TiltakTilstand til;
  private final Vakthold vakthold;

  TiltakHendelse(Set<TiltakTilstand> fra, TiltakTilstand til, Vakthold vakthold) {
    this.fra = fra;
    this.til = til;
    this.vakthold = vakthold;
  }

  /** Whether the guards of the state after are asked first. */
  public boolean voktet() {
    return vakthold == Vakthold.VOKTET;
  }

  /** The state after. */
  public TiltakTilstand til() {
    return til;
  }

  /** Whether the event can happen in the state. */
  public boolean kanSkjeI(TiltakTilstand tilstand) {
    return fra.contains(tilstand);
  }

  /** What can happen in a state, in the table's order; empty where the tiltak ends. */
  public static List<TiltakHendelse> mulige(TiltakTilstand tilstand) {
    return Arrays.stream(values()).filter(h -> h.kanSkjeI(tilstand)).toList();
  }

  /** The event that leads from one state to the other; empty where none does. */
  public static Optional<TiltakHendelse> mellom(TiltakTilstand fra, TiltakTilstand til) {
    return mulige(fra).stream().filter(h -> h.til == til).findFirst();
  }
}
