// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

/** How a module stands on the node. */
public enum Modultilstand {
  /** Runs, and has all it asks for. */
  AKTIV,
  /** Runs, and something that it asks for is missing. */
  MANGLER_NOE,
  /** Installed, does not run. */
  STOPPET,
  /** Was in, is taken out. */
  UTE,
  /** Never was in. */
  TILGJENGELIG
}
