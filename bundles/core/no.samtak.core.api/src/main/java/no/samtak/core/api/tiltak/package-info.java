// SPDX-License-Identifier: EUPL-1.2
/** Tiltak: what a kommune does, and the state it is in (S2). */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.2.0")
@org.jspecify.annotations.NullMarked
package no.samtak.core.api.tiltak;
