// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.avvik;

/**
 * Where a figure stands.
 *
 * @param fil kind of file
 * @param rad the row, or the first of several; the head is 1
 * @param rader how many rows it is the sum of
 */
public record Kildested(String fil, long rad, long rader) {}
