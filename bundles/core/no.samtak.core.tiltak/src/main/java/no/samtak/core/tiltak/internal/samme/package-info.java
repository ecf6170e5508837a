// SPDX-License-Identifier: EUPL-1.2
/** Two names of one tiltak: proposed by the sources, decided by people, never in silence. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.tiltak.internal.samme;
