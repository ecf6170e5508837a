// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.finansiering;

import io.swagger.v3.oas.annotations.media.Schema;
import no.samtak.platform.api.rest.Versioned;

/**
 * What a kommune has chosen.
 *
 * @param varselMaaneder how many months before the last funded day the money is uncertain, 1 to 60
 * @param versjon rises with each change; 0 = nothing is chosen
 */
@Schema(name = "Finansieringsinnstilling", description = "Det kommunen har valgt")
public record Innstilling(
    @Schema(
            description = "Så mange måneder før siste dag med penger er finansieringen usikker",
            minimum = "1",
            maximum = "60",
            example = "12")
        int varselMaaneder,
    @Schema(description = "Øker med hver endring; 0 = ikke valgt") long versjon)
    implements Versioned {
  /** The months where nothing is chosen (S1). */
  public static final int VANLIG = 12;

  /** The most months. */
  public static final int MEST = 60;

  /** Where nothing is chosen. */
  public static final Innstilling UVALGT = new Innstilling(VANLIG, 0);
}
