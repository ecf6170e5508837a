// SPDX-License-Identifier: EUPL-1.2
/** The figures of KOSTRA by dated formulas (MF-10). */
@org.jspecify.annotations.NullMarked
package no.samtak.core.regnskap.internal.kostra;
