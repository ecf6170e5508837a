// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.kostra;

import java.math.BigDecimal;

/**
 * An art in the computation of a figure.
 *
 * @param tall the figure
 * @param ledd the part of the formula that it falls in
 * @param art of KOSTRA
 * @param navn of the art in the year; empty = not in the table
 * @param iHovedboka the sum of its postings as the ledger writes it
 * @param belop what it adds to the figure: below zero where it is taken away
 * @param posteringer how many postings
 * @param rad the first row of the ledger's file
 */
public record Kostralinje(
    Kostratabeller.Tall tall,
    Kostratabeller.Ledd ledd,
    int art,
    String navn,
    BigDecimal iHovedboka,
    BigDecimal belop,
    long posteringer,
    long rad) {}
