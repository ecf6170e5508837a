// SPDX-License-Identifier: EUPL-1.2
/**
 * How the rules read sources: rows by key, amounts, years, points in time, chapters, units. Nothing
 * here throws on a cell that cannot be read; it is then as if it could not be told.
 */
@org.jspecify.annotations.NullMarked
package no.samtak.core.finans.internal.funn.lesing;
