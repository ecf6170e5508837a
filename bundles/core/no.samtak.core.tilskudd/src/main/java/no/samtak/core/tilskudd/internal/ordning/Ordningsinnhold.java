// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.ordning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import no.samtak.core.tilskudd.internal.felles.Pengeslag;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a scheme.
 *
 * @param kilde the funder
 * @param navn the scheme
 * @param slag what the money is for; null = not stated
 * @param maksAar for at most so many years, 1 to 30; null = no limit is known
 * @param egenandelProsent the kommune's own share, 0 to 100; null = not known
 * @param fristDag the last day for an application, each year; null = none
 * @param fristDato the last day for an application, once; null = none
 * @param rapportDager days after the last funded day within which the report is due; null = none
 * @param arlig whether it must be applied for anew each year (VE-03)
 * @param merknad more, in people's words
 */
public record Ordningsinnhold(
    String kilde,
    String navn,
    @Nullable Pengeslag slag,
    @Nullable Integer maksAar,
    @Nullable BigDecimal egenandelProsent,
    @Nullable MonthDay fristDag,
    @Nullable LocalDate fristDato,
    @Nullable Integer rapportDager,
    boolean arlig,
    String merknad) {}
