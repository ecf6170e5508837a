// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.kart;

/**
 * Rows in the database, counted now.
 *
 * @param tabell the table
 * @param kommune slug; empty = the rows belong to no one kommune
 * @param rader how many, 1 or more where a kommune is named
 */
public record Opptelling(Karttabell tabell, String kommune, long rader) {}
