// SPDX-License-Identifier: EUPL-1.2
/**
 * Modules in kommuner (R0, R3, S3): what a module tells the core, and what one may ask of how
 * modules stand.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.1.0")
@org.jspecify.annotations.NullMarked
package no.samtak.core.api.modul;
