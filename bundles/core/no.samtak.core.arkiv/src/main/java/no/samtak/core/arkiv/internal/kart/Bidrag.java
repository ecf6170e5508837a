// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.kart;

/** The extension points of the core that a module may fill. */
public enum Bidrag {
  /** Says what hinders a closing. */
  AVVIKLING,
  /** Gives figures. */
  TELLING,
  /** Tells a person what is held, and erases it. */
  INNSYN,
  /** Brings deadlines. */
  FRIST,
  /** Brings figures of consequence. */
  KONSEKVENS
}
