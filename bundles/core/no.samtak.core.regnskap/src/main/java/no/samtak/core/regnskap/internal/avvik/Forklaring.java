// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.avvik;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import no.samtak.platform.api.rest.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a deviation. Each change is a new one; all are kept.
 *
 * @param objekt id of the object
 * @param aar the year; 0 = the object as a whole
 * @param tekst in people's words; empty = nobody has explained it, or it was taken back
 * @param bruker who wrote it; empty where nobody has
 * @param tid when; null where nobody has
 * @param versjon counts the explanations of this object and year; 0 = none
 */
@Schema(name = "Avviksforklaring", description = "Forklaringen på et avvik, skrevet av en person")
public record Forklaring(
    @Schema(description = "Det den gjelder", example = "prosjektregnskap") String objekt,
    @Schema(description = "Året; 0 = alle årene under ett", example = "2011") int aar,
    @Schema(description = "Tom = ingen har forklart det") String tekst,
    @Schema(description = "Hvem som skrev den") String bruker,
    @Schema(description = "Når", nullable = true) @Nullable Instant tid,
    @Schema(description = "Øker med hver endring; 0 = ingen forklaring") long versjon)
    implements Versioned {
  /** Nobody has explained it. */
  public static Forklaring ingen(String objekt, int aar) {
    return new Forklaring(objekt, aar, "", "", null, 0);
  }
}
