// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads and writes CSV and XLSX in bounded memory.
 *
 * <p>CSV: {@code StrictCsv} checks the bytes and the quoting and hands on whole records,
 * commons-csv takes them apart. XLSX is read with the platform's own StAX and zip, since the
 * libraries for it keep unbounded parts of the file in memory; it is written by fastexcel.
 */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.table.internal;
