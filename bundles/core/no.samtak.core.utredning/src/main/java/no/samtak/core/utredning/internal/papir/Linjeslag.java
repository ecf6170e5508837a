// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.papir;

/** The kinds of line in a paper. */
public enum Linjeslag {
  /** A figure. */
  TALL,
  /** What a register says in words. */
  ORD,
  /** What the paper does not have, and why. */
  FORBEHOLD,
  /** A line of the decision table (VE-46). */
  BESLUTNING
}
