// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.kostra;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import no.samtak.platform.api.rest.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * Inhabitants aged 18 to 66 as a person has entered them. Each change is a new one; all are kept.
 *
 * @param aar the year
 * @param antall how many; null = taken back, or nobody has entered it
 * @param kilde where the number is from
 * @param bruker who entered it
 * @param tid when; null where nobody has
 * @param versjon counts the entries of the year; 0 = none
 */
@Schema(name = "Folketall", description = "Innbyggere 18–66 år, ført inn av en person")
public record OppgittFolketall(
    @Schema(description = "Året", example = "2011") int aar,
    @Schema(description = "Innbyggere 18–66 år; null = ikke ført inn", nullable = true)
        @Nullable Integer antall,
    @Schema(description = "Hvor tallet er fra", example = "SSB tabell 07459") String kilde,
    @Schema(description = "Hvem som førte det inn") String bruker,
    @Schema(description = "Når", nullable = true) @Nullable Instant tid,
    @Schema(description = "Øker med hver endring; 0 = ingen") long versjon)
    implements Versioned {
  /** Nobody has entered it. */
  public static OppgittFolketall ingen(int aar) {
    return new OppgittFolketall(aar, null, "", "", null, 0);
  }
}
