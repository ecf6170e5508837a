// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.papir;

import java.time.Instant;

/**
 * An edition of a text. Editions are kept; the last one is in the paper.
 *
 * @param tiltak slug; empty = of the paper as a whole
 * @param felt where it stands
 * @param nummer 1 for the first
 * @param tekst as it was written; an empty line parts paragraphs; may be empty
 * @param fra the edition that it brought back; 0 = written anew
 * @param av who wrote it
 * @param tid when
 */
public record Tekst(
    String tiltak, Tekstfelt felt, long nummer, String tekst, long fra, String av, Instant tid) {}
