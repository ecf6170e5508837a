// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.kilde;

import org.jspecify.annotations.Nullable;

/**
 * A row on meetings.
 *
 * @param slag what the row is
 * @param arena which meeting
 * @param naar in the source's words; empty = not said
 * @param tid the time that can be told; null = none
 * @param antall how many meetings the row counts; null = one, or not said
 * @param takt how often, of a rule; null = none that can be told
 * @param intervall how often, in the source's words
 * @param ikkeHoldt whether the source says that it was not held
 * @param merknad what else the source says
 * @param rad row of the file
 */
public record Kildemote(
    Slag slag,
    String arena,
    String naar,
    @Nullable Kildetid tid,
    @Nullable Integer antall,
    @Nullable Takt takt,
    String intervall,
    boolean ikkeHoldt,
    String merknad,
    long rad) {
  /** What a row on meetings is. */
  public enum Slag {
    /** How often an arena is to meet. */
    REGEL,
    /** Held. */
    HOLDT,
    /** Planned. */
    PLANLAGT,
    /** Who takes part, from when. */
    DELTAKELSE
  }
}
