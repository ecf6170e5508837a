// SPDX-License-Identifier: EUPL-1.2
/** Papers that write themselves: a document as data, and the service that makes a file of it. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package no.samtak.platform.api.dokument;
