// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.sak;

/** How a request stands. */
public enum Saktilstand {
  /** Written down; the clock runs. */
  MOTTATT,
  /** Somebody works on it. */
  UNDER_ARBEID,
  /** The package is given to the person. */
  UTLEVERT,
  /** The person is erased. */
  SLETTET,
  /** Refused, with law and reason; the person can complain to Datatilsynet. */
  AVSLATT,
  /** The person took it back. */
  TRUKKET;

  /** Whether the person still waits. */
  public boolean apen() {
    return this == MOTTATT || this == UNDER_ARBEID;
  }
}
