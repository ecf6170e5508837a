// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.innlesing;

/**
 * What a file holds; the numbers are those of {@link Innlesing}.
 *
 * @param rader rows
 * @param nye rows of new dwellings
 * @param endret rows of changed dwellings
 * @param like rows that change nothing
 * @param feilrader rows with something wrong
 * @param feil things that are wrong
 */
public record Opptelling(long rader, long nye, long endret, long like, long feilrader, long feil) {}
