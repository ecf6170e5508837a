// SPDX-License-Identifier: EUPL-1.2
/** What a plan would cost if something were otherwise. No database, no HTTP. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.tiltak.internal.finans.scenario;
