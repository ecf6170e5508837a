// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import no.samtak.core.utredning.internal.register.NyUtredning;
import no.samtak.core.utredning.internal.register.UtredningService;
import org.jspecify.annotations.Nullable;

/** A paper as it is sent in. */
@Schema(name = "NyUtredning", description = "Det folk sier om en utredning")
public record Innhold(
    @Schema(description = "Én linje", minLength = 1, maxLength = UtredningService.MAKS_TITTEL)
        @Nullable String tittel,
    @Schema(description = "Målformen: nb (vanlig) eller nn", example = "nb") @Nullable String sprak,
    @Schema(description = "Forretningsdatoen den gjelder for; tom = i dag")
        @Nullable LocalDate dato,
    @Schema(description = "Tiltakene, i den rekkefølgen de skal stå")
        @Nullable List<String> tiltak) {
  NyUtredning ny() {
    return new NyUtredning(tittel, sprak, dato, tiltak);
  }
}
