// SPDX-License-Identifier: EUPL-1.2
/** What others ask of the consents. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.samtykke.internal.kilde;
