// SPDX-License-Identifier: EUPL-1.2
/**
 * The one error model: a domain error is thrown once and shown by every boundary in its own way.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.3.0")
@org.jspecify.annotations.NullMarked
package no.samtak.platform.api.error;
