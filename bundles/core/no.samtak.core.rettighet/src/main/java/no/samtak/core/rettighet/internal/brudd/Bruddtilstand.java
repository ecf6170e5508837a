// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.brudd;

/** How a breach stands. */
public enum Bruddtilstand {
  /** Known; not assessed. */
  OPPDAGET,
  /** Assessed; work goes on. */
  VURDERT,
  /** Done. */
  LUKKET
}
