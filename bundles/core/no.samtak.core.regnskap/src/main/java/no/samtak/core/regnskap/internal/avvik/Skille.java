// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.avvik;

/** Whether the accounts of a year can be told from those of others. Unknown is never zero. */
public enum Skille {
  /** They can. */
  SKILT_UT,
  /** The source has a year without accounts: not set apart (KV-04). */
  TOM_CELLE,
  /** The ledger has no posting of it in the year. */
  INGEN_POSTERINGER,
  /** Some of its costs are shared with others and not divided. */
  FELLES_KOSTNAD
}
