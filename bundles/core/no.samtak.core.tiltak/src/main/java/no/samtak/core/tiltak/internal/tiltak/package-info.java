// SPDX-License-Identifier: EUPL-1.2
/** The register of tiltak and their states (S2). */
@org.jspecify.annotations.NullMarked
package no.samtak.core.tiltak.internal.tiltak;
