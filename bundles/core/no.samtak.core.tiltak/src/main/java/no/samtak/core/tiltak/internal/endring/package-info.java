// SPDX-License-Identifier: EUPL-1.2
/** What people change in a tiltak's registers: who, when, why. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.tiltak.internal.endring;
