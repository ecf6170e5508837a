// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.konsekvens;

/** How sure a figure is. */
public enum Grad {
  /** Counted in a register. */
  REGISTRERT,
  /** Estimated by somebody who says so. */
  ANSLAG,
  /** From experience, not counted. */
  ERFARINGSBASERT
}
