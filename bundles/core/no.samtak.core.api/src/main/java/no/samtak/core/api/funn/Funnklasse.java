// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.funn;

/** What kind of finding it is. */
public enum Funnklasse {
  /** Two statements differ. */
  AVVIK,
  /** Something is missing. */
  UFULLSTENDIG,
  /** The source allows two readings. */
  TVETYDIG
}
