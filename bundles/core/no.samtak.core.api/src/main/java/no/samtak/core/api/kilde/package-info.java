// SPDX-License-Identifier: EUPL-1.2
/** The sources that a kommune has read in, row by row as they state it. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.1.0")
@org.jspecify.annotations.NullMarked
package no.samtak.core.api.kilde;
