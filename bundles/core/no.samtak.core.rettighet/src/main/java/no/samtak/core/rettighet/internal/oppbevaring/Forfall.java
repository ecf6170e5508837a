// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.oppbevaring;

import java.time.LocalDate;
import no.samtak.core.api.modul.Datatabell.Sletteregel;
import no.samtak.platform.api.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What is due in a table.
 *
 * @param grense rows that ended before this day are due; null where nobody can say
 * @param rader how many are due
 * @param personer how many persons they are of; 0 where the table holds none by id
 * @param hinder why nothing can be done; null = the rule can be followed
 */
public record Forfall(
    String modul,
    Phrase navn,
    String tabell,
    boolean avPersoner,
    Sletteregel regel,
    @Nullable LocalDate grense,
    long rader,
    long personer,
    @Nullable Phrase hinder) {}
