// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.samtykke;

/** How a consent stands (S9). Only a {@link #GITT} one opens anything. */
public enum Tilstand {
  /** The person has been asked, and has not answered. Opens nothing. */
  FORESPURT,
  /** The person has said yes. Opens what it says, from its first day to its last. */
  GITT,
  /** The person has said no. */
  AVSLATT,
  /** Another one has taken its place. */
  ENDRET,
  /** The person has taken it back. */
  TRUKKET,
  /** Its last day is over. */
  UTLOPT
}
