// SPDX-License-Identifier: EUPL-1.2
/** Consents, their life (S9), and objections. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.samtykke.internal.samtykke;
