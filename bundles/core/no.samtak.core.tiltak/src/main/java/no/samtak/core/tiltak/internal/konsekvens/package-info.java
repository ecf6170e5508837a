// SPDX-License-Identifier: EUPL-1.2
/** What this register brings to a konsekvensutredning. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.tiltak.internal.konsekvens;
