// SPDX-License-Identifier: EUPL-1.2
/** The services of a kommune, each with its own domain of secrecy, and who works in them. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package no.samtak.core.api.tjeneste;
