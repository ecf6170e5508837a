// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.table;

/**
 * What a CSV file does with texts that a spreadsheet would run as formulas: those that start with =
 * + - @, tab or carriage return and are no plain number. Numbers and dates are never touched, and
 * XLSX needs no guard: there a text is marked as text.
 */
public enum FormulaGuard {
  /** An apostrophe is put before. For files that people open. */
  GUARDED,
  /**
   * Left as it stands, so that the file can be read in again and is the same; XLSX then has the
   * columns' names in its head, too, and not the headings.
   */
  AS_STATED
}
