// SPDX-License-Identifier: EUPL-1.2
/** REST: the radar, the deadlines, the tasks and the calendar. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.radar.internal.rest;
