// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.sletting;

import no.samtak.core.rettighet.internal.kilde.Sprakord;

/**
 * A line of an erasure's report. Counts, and no person.
 *
 * @param modul short name; {@code tilgangslogg} for the log
 * @param tabell {@code schema.table}; empty where the module answered for all of its own
 * @param hvorfor why what is kept is kept; empty where nothing is
 */
public record Slettelinje(
    String modul, String tabell, long slettet, long anonymisert, long beholdt, Sprakord hvorfor) {}
