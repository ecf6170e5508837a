// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.kalender;

import java.time.LocalDate;
import no.samtak.platform.api.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A change to come.
 *
 * @param dato the business date; one that has passed where it waits for something
 * @param kommune slug
 * @param modul short name
 * @param hva what changes
 * @param grunn why, in a sentence
 * @param stand how sure it is
 * @param forslagId the proposal that it stands on; null where there is none yet, or no longer
 */
public record Planlagt(
    LocalDate dato,
    String kommune,
    String modul,
    Hva hva,
    Phrase grunn,
    Stand stand,
    @Nullable String forslagId) {
  /** What changes. */
  public enum Hva {
    /** It opens. */
    APNES,
    /** It is closed to changes. */
    SKRIVEBESKYTTES,
    /** It goes out of sight. */
    DEAKTIVERES,
    /** Another takes its place. */
    BYTTES
  }

  /** How sure it is. */
  public enum Stand {
    /** Follows from the plan, further ahead than proposals are made. */
    VENTET,
    /** Proposed; not everybody has said yes. */
    FORESLATT,
    /** Both have said yes. */
    GODKJENT,
    /** Its day has come, and something is in the way. */
    VENTER_PA
  }
}
