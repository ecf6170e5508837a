// SPDX-License-Identifier: EUPL-1.2
/** What tiltak cost, year by year, as a plan states it. No database, no HTTP. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.tiltak.internal.finans;
