// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.nokkel;

/** How a master key stands. Exactly one is in use. */
public enum Nokkeltilstand {
  /** Seals what is written. */
  I_BRUK,
  /** Still opens rows that wait to be sealed anew. */
  BYTTES_UT,
  /** No row needs it. Keep it as long as there are backups from its time. */
  BYTTET_UT
}
