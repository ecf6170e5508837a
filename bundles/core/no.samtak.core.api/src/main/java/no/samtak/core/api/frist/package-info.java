// SPDX-License-Identifier: EUPL-1.2
/** Deadlines: what must be done by when, from everybody who knows one. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package no.samtak.core.api.frist;
