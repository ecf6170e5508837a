// SPDX-License-Identifier: EUPL-1.2
/** Retention by rule: what is due, and the run that takes it away. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.rettighet.internal.oppbevaring;
