// SPDX-License-Identifier: EUPL-1.2
/** The schema samtykke. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.samtykke.internal.persistence;
