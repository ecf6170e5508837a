// SPDX-License-Identifier: EUPL-1.2
/** A register of dwellings in and out as a file. */
@org.jspecify.annotations.NullMarked
package no.samtak.bolig.internal.innlesing;
