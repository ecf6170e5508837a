// SPDX-License-Identifier: EUPL-1.2
/** Texts in the reader's language, from the bundle that owns them. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.1.0")
@org.jspecify.annotations.NullMarked
package no.samtak.platform.api.text;
