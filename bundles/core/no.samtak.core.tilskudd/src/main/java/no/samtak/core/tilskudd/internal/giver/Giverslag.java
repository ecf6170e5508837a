// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.giver;

/** What a funder is. */
public enum Giverslag {
  /** A ministry, directorate or other body of the state. */
  STAT,
  /** A county, or the state's representative in it. */
  FYLKE,
  /** A kommune, this one or another. */
  KOMMUNE,
  /** A health trust. */
  HELSEFORETAK,
  /** A foundation. */
  STIFTELSE,
  /** A voluntary organisation. */
  ORGANISASJON,
  /** A business. */
  BEDRIFT,
  /** Something else. */
  ANNET
}
