// SPDX-License-Identifier: EUPL-1.2
/** Kommuner and their numbers, which change while the kommune stays (R4). */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package no.samtak.core.api.kommune;
