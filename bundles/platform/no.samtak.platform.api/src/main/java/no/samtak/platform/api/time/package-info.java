// SPDX-License-Identifier: EUPL-1.2
/** The business date and the system clock, which must not be confused (R5). */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package no.samtak.platform.api.time;
