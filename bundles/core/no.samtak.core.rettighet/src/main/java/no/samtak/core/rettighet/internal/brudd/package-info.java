// SPDX-License-Identifier: EUPL-1.2
/** Breaches of personal data (art. 33, 34): what happened, the 72 hours, and what was done. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.rettighet.internal.brudd;
