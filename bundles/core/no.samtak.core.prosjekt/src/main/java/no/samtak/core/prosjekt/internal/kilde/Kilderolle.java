// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.kilde;

/**
 * Who, in a source, takes part in what.
 *
 * @param hva the group or the meeting
 * @param hvem who: roles and units as stated
 * @param naar from when, in the source's words; empty = not said
 * @param fil kind of file
 * @param rad row of the file
 */
public record Kilderolle(String hva, String hvem, String naar, String fil, long rad) {}
