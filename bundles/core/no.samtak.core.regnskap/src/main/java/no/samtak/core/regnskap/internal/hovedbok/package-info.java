// SPDX-License-Identifier: EUPL-1.2
/** The general ledger, added up. */
@org.jspecify.annotations.NullMarked
package no.samtak.core.regnskap.internal.hovedbok;
