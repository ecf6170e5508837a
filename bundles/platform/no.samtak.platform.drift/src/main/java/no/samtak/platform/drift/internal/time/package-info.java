// SPDX-License-Identifier: EUPL-1.2
/** The two clocks (R5). */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.drift.internal.time;
