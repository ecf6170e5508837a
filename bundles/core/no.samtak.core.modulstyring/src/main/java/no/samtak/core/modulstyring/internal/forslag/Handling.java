// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.forslag;

/** What a proposal wants done. */
public enum Handling {
  /** Open the module in the kommune. */
  APNE,
  /** Close it there: first to changes, after the time for reading altogether. */
  STENG,
  /** Let another module of the same kinds take its place there. */
  BYTT
}
