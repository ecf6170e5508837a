// SPDX-License-Identifier: EUPL-1.2
/**
 * The record of processing (art. 30), and the paper on consequences (art. 35), from the data maps.
 */
@org.jspecify.annotations.NullMarked
package no.samtak.core.rettighet.internal.protokoll;
