// SPDX-License-Identifier: EUPL-1.2
/** Templates of consents, with their versions. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.samtykke.internal.mal;
