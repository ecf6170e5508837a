// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.boenhet;

/** The second axis of a dwelling (S4): whether it can be moved into. */
public enum Klargjoring {
  /** Somebody can move in. */
  KLAR,
  /** To be inspected. */
  INSPEKSJON,
  /** Being repaired. */
  VEDLIKEHOLD,
  /** Out of use while it is renovated. */
  UNDER_OPPUSSING
}
