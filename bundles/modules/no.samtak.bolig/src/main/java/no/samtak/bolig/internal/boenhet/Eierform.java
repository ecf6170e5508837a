// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.boenhet;

/** Who owns a dwelling. */
public enum Eierform {
  /** The kommune. */
  KOMMUNAL,
  /** A company or foundation for housing. */
  BOLIGSELSKAP,
  /** A private landlord, from whom the kommune rents it. */
  PRIVAT_UTLEIER,
  /** A housing co-operative or a joint ownership in which the kommune has a share. */
  BORETTSLAG,
  /** Somebody else. */
  ANNEN
}
