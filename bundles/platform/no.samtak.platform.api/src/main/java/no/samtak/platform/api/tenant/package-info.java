// SPDX-License-Identifier: EUPL-1.2
/** The organisations that one installation serves, known to the platform by their slug only. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package no.samtak.platform.api.tenant;
