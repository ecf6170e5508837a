// SPDX-License-Identifier: EUPL-1.2
/** Notices to staff: the living example of a module. */
@org.jspecify.annotations.NullMarked
package no.samtak.oppslag.internal;
