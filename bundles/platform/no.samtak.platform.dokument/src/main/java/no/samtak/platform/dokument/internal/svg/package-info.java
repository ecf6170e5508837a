// SPDX-License-Identifier: EUPL-1.2
/** Drawings, taken apart into filled shapes, so that paper and picture show the same. */
@org.jspecify.annotations.NullMarked
package no.samtak.platform.dokument.internal.svg;
