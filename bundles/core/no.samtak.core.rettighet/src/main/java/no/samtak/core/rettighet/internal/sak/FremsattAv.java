// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.sak;

/** Who asked. */
public enum FremsattAv {
  /** The person. */
  PERSONEN,
  /** A parent of somebody under 18. */
  FORELDER,
  /** A guardian (verge), within the mandate. */
  VERGE,
  /** Somebody with a power of attorney. */
  FULLMEKTIG
}
