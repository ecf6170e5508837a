// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.boenhet;

/** What of a dwelling a row of its history is about. */
public enum Akse {
  /** What is written of it, and whether it is in the register. */
  REGISTER,
  /** {@link Utleie}. */
  UTLEIE,
  /** {@link Klargjoring}. */
  KLARGJORING,
  /** {@link Tilstand}. */
  TILSTAND
}
