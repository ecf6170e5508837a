// SPDX-License-Identifier: EUPL-1.2
/** The one list of deadlines, from everybody who knows one. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.radar.internal.frist;
