// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.kilde;

/**
 * A fact that a source states, with the place that states it.
 *
 * @param nokkel what it is of
 * @param verdi as stated
 * @param enhet unit; empty = none
 * @param sted the place in the source; empty = not said
 * @param merknad what else the source says
 * @param fil kind of file
 * @param rad row of the file
 */
public record Kildeopplysning(
    String nokkel, String verdi, String enhet, String sted, String merknad, String fil, long rad) {}
