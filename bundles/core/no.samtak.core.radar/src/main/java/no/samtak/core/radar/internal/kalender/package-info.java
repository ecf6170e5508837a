// SPDX-License-Identifier: EUPL-1.2
/** Deadlines as a calendar that other programs subscribe to (RFC 5545). */
@org.jspecify.annotations.NullMarked
package no.samtak.core.radar.internal.kalender;
