// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.boenhet;

/** The first axis of a dwelling (S4): whether somebody has it. */
public enum Utleie {
  /** Nobody has it. */
  LEDIG,
  /** Kept for somebody who has not moved in. */
  RESERVERT,
  /** Let; somebody lives there. */
  UTLEID,
  /** Not to be let for now, whatever its state. */
  SPERRET
}
