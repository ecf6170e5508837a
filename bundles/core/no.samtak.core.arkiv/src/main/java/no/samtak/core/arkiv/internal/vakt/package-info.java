// SPDX-License-Identifier: EUPL-1.2
/** Guards before a tiltak is closed (S2). */
@org.jspecify.annotations.NullMarked
package no.samtak.core.arkiv.internal.vakt;
