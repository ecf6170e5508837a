// SPDX-License-Identifier: EUPL-1.2
/** Who pays for one tiltak, year by year. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.tiltak.internal.tidslinje;
