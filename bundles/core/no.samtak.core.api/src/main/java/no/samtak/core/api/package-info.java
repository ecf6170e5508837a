// SPDX-License-Identifier: EUPL-1.2
/** What a module may ask the core, and what the core asks a module. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package no.samtak.core.api;
