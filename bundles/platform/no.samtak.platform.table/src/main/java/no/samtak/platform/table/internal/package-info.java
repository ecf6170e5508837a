// SPDX-License-Identifier: EUPL-1.2
/** Reads and writes CSV and XLSX. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.table.internal;
