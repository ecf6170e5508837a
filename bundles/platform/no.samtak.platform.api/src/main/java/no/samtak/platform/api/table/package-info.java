// SPDX-License-Identifier: EUPL-1.2
/** Tables in and out: CSV and XLSX; and JSON beside them in packages of files. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.1.0")
@org.jspecify.annotations.NullMarked
package no.samtak.platform.api.table;
