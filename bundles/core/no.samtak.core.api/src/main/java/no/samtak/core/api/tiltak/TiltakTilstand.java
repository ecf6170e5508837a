// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.tiltak;

/** The states of a tiltak (S2). */
public enum TiltakTilstand {
  /** Meant, not begun. */
  PLANLAGT(false),
  /** Being made ready. */
  KLARGJORES(true),
  /** Running. */
  I_DRIFT(true),
  /** Running, its funding uncertain. */
  TRUET(true),
  /** Paused. */
  PA_VENT(true),
  /** Being closed; nobody new comes in. */
  UNDER_AVVIKLING(true),
  /** Closed. */
  AVVIKLET(false),
  /** Closed and archived; ends here. */
  ARKIVERT(false),
  /** Called off before it started; ends here. */
  AVLYST(false);

  private final boolean trengerModul;

  TiltakTilstand(boolean trengerModul) {
    this.trengerModul = trengerModul;
  }

  /** Whether the modules that a tiltak requires are wanted while it is in this state (R0). */
  public boolean trengerModul() {
    return trengerModul;
  }
}
