// SPDX-License-Identifier: EUPL-1.2
/** A project seen as a whole: slips, meetings held, reports due. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.prosjekt.internal.oversikt;
