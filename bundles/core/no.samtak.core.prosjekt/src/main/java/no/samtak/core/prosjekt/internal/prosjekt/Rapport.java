// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.prosjekt;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import no.samtak.platform.api.rest.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * The text of a report. Each change is a new version; all are kept.
 *
 * @param nummer of the report, the first is 1; 0 = the final report
 * @param tekst in people's words; empty = nobody has written it
 * @param levert the day when it was sent; null = not yet
 * @param bruker who wrote this version; empty where nobody has
 * @param tid when; null where nobody has
 * @param versjon counts the versions; 0 = none
 */
@Schema(name = "Prosjektrapport", description = "Teksten i en rapport, i en versjon")
public record Rapport(
    @Schema(description = "Nummeret; 0 = sluttrapporten", example = "1") int nummer,
    @Schema(description = "Teksten; tom = ikke skrevet") String tekst,
    @Schema(description = "Når den ble levert", nullable = true) @Nullable LocalDate levert,
    @Schema(description = "Hvem som skrev denne versjonen") String bruker,
    @Schema(description = "Når", nullable = true) @Nullable Instant tid,
    @Schema(description = "Øker med hver versjon; 0 = ingen") long versjon)
    implements Versioned {
  /** The number of the final report. */
  public static final int SLUTT = 0;

  /** Nobody has written it. */
  public static Rapport ingen(int nummer) {
    return new Rapport(nummer, "", null, "", null, 0);
  }
}
