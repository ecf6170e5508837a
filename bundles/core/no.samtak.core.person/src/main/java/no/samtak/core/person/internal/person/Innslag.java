// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.person;

import java.time.Instant;

/**
 * One step of a person's history: what it was before, and who changed it.
 *
 * @param person the person as it was before, with its version
 * @param hva what was done
 * @param annen id of the person that it was merged with; empty otherwise
 */
public record Innslag(Person person, Hva hva, String annen, Instant tid, String av, String grunn) {
  /** What can be done. */
  public enum Hva {
    ENDRET,
    /** Another was taken into this one. */
    FLETTET,
    /** This one was taken into another, and is no longer there. */
    TATT_INN,
    /** What was merged is two again. */
    SKILT
  }
}
