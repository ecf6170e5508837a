// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import no.samtak.core.prosjekt.internal.oversikt.Rapportfrist;
import org.jspecify.annotations.Nullable;

/** A report that is asked for, as it goes out. */
@Schema(name = "Rapportfrist", description = "En rapport som skal leveres")
public record RapportfristSvar(
    @Schema(example = "1") int nummer,
    @Schema(description = "Første dag den gjelder", example = "2009-09-01") LocalDate fra,
    @Schema(description = "Siste dag den gjelder, og fristen", example = "2009-11-30")
        LocalDate frist,
    @Schema(description = "Hvor den står") Rapportfrist.Tilstand tilstand,
    @Schema(description = "Når den ble levert", nullable = true) @Nullable LocalDate levert,
    @Schema(description = "Versjonen av teksten; 0 = ikke skrevet") long versjon) {
  static RapportfristSvar av(Rapportfrist r) {
    return new RapportfristSvar(
        r.nummer(), r.fra(), r.til(), r.tilstand(), r.rapport().levert(), r.rapport().versjon());
  }
}
