// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.table;

import no.samtak.platform.api.text.Text;

/**
 * What is wrong, and where.
 *
 * @param row as in {@link TableRow#number()}; 0 = the file as a whole
 * @param column the column's name; empty = the row as a whole
 * @param found what stands there, at most 80 characters; may be empty
 * @param message why it is wrong and what would be right
 */
public record TableError(long row, String column, String found, Text message) {}
