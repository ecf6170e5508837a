// SPDX-License-Identifier: EUPL-1.2
/** Reading files in: checked row by row, shown first, then all or nothing. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.tiltak.internal.innlesing;
