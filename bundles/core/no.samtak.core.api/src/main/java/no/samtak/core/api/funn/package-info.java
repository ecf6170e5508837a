// SPDX-License-Identifier: EUPL-1.2
/**
 * Findings: what a source says that cannot be so, that is missing, or that can be read two ways.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package no.samtak.core.api.funn;
