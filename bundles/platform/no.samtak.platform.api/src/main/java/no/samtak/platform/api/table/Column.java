// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.table;

/**
 * A column of an exported table.
 *
 * @param name the machine's name: ASCII, lower case
 * @param heading the reader's heading
 */
public record Column(String name, String heading) {}
