// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.kilde;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a source says was planned.
 *
 * @param id the source's own
 * @param hva what was to be done
 * @param frist the deadline in the source's words; empty = none
 * @param planlagt the last day that the deadline allows; null = none that can be told
 * @param gjort the day when it was done; of a week its Monday; null = not said
 * @param status what the source says of it; empty = nothing
 * @param ansvarlig who was to do it; empty = not said
 * @param fil kind of file
 * @param rad row of the file
 */
public record Kildemilepael(
    String id,
    String hva,
    String frist,
    @Nullable LocalDate planlagt,
    @Nullable LocalDate gjort,
    String status,
    String ansvarlig,
    String fil,
    long rad) {}
