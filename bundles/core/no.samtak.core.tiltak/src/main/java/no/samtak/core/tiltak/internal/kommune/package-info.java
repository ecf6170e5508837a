// SPDX-License-Identifier: EUPL-1.2
/** The register of kommuner. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.tiltak.internal.kommune;
