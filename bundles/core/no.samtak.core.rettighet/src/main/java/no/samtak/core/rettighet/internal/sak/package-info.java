// SPDX-License-Identifier: EUPL-1.2
/** Requests of persons: what they are, and what can become of them. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.rettighet.internal.sak;
