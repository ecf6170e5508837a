// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal;

import java.time.Instant;
import java.time.LocalDate;
import no.samtak.platform.api.rest.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A notice to the staff of a kommune. Never about a person.
 *
 * @param id random, see {@link no.samtak.platform.api.data.Ids}
 * @param kommune the slug of the kommune that it belongs to
 * @param tittel one line, 1 to {@value #MAX_TITTEL} characters
 * @param tekst 1 to {@value #MAX_TEKST} characters; lines end with {@code \n}
 * @param fra the first day that it is shown
 * @param til the last day that it is shown, not before {@code fra}; null = no end is set
 * @param viktig whether it stands above the others
 * @param versjon rises by one with each change
 * @param opprettet when it was made, by the system clock
 */
public record Oppslag(
    String id,
    String kommune,
    String tittel,
    String tekst,
    LocalDate fra,
    @Nullable LocalDate til,
    boolean viktig,
    long versjon,
    Instant opprettet)
    implements Versioned {
  public static final int MAX_TITTEL = 120;
  public static final int MAX_TEKST = 4000;

  /**
   * Whether it is shown on a day.
   *
   * @param dagerUtenSlutt how many days a notice without an end is shown, its first day included
   */
  public boolean gjelder(LocalDate dag, int dagerUtenSlutt) {
    LocalDate siste = til == null ? fra.plusDays(dagerUtenSlutt - 1L) : til;
    return !dag.isBefore(fra) && !dag.isAfter(siste);
  }
}
