// SPDX-License-Identifier: EUPL-1.2
/** What the bundle tells of itself: its tables, and what it holds of one person. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.person.internal.bidrag;
