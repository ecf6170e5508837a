// SPDX-License-Identifier: EUPL-1.2
/** A paper in words, the same for the page and for the files. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.utredning.internal.visning;
