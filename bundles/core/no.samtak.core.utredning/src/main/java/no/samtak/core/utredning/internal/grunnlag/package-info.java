// SPDX-License-Identifier: EUPL-1.2
/** What the registers and the contributors know of a tiltak, as lines of a paper. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.utredning.internal.grunnlag;
