// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.funn;

import no.samtak.platform.api.text.Text;

/**
 * One place where a rule is not kept. Rule, file, column, object and year together tell one from
 * another.
 *
 * @param fil the kind of file where it stands: {@code finansieringsplan}
 * @param rad row of the file, the head being 1; 0 = the file as a whole
 * @param kolonne column of the file; empty = the row as a whole
 * @param objekt natural key of what it concerns: a tiltak, a key, a chapter
 * @param aar year or years as the rule names them; empty = no year decides
 * @param oppgitt what the source states; empty = nothing
 * @param beregnet what the rule computes instead; empty = nothing
 * @param avvik the difference, with sign; empty = not a number
 * @param enhet tkr, kr, år, dager, årsverk, personer; empty = none
 * @param tekst a sentence on this place, in the reader's language
 */
public record Brudd(
    String fil,
    long rad,
    String kolonne,
    String objekt,
    String aar,
    String oppgitt,
    String beregnet,
    String avvik,
    String enhet,
    Text tekst) {}
