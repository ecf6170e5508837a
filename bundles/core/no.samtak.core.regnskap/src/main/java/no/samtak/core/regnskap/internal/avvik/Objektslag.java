// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.avvik;

/** What budget and accounts are of. */
public enum Objektslag {
  /** The project of a report, with its years as the report states them. */
  PROSJEKTREGNSKAP,
  /** A tiltak that budget or ledger names. */
  TILTAK,
  /** A project code that budget or ledger names. */
  PROSJEKT
}
