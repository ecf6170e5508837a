// SPDX-License-Identifier: EUPL-1.2
/** Kommuner, tiltak and what they cost. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.tiltak.internal;
