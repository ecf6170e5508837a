// SPDX-License-Identifier: EUPL-1.2
/** The guards of S2: which are expected before which state, and what each of them says. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.tiltak.internal.vakt;
