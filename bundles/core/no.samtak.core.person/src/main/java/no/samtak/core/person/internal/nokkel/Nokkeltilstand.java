// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.nokkel;

/** How a master key stands. Exactly one is in use. */
public enum Nokkeltilstand {
  /** Seals what is written. */
  I_BRUK,
  /** Still opens rows that wait to be sealed anew. */
  BYTTES_UT,
  /** Nothing here needs it any more; backups from its time do. */
  BYTTET_UT
}
