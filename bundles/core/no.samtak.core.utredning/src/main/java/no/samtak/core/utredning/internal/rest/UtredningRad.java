// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import no.samtak.core.utredning.internal.register.Utredning;
import no.samtak.core.utredning.internal.register.Utredningstilstand;
import org.jspecify.annotations.Nullable;

/**
 * A paper in a list.
 *
 * @param ferdig null where it is not finished
 */
@Schema(name = "Utredningsrad", description = "En utredning i en liste")
public record UtredningRad(
    @Schema(description = "Tilfeldig") String id,
    @Schema(description = "Én linje") String tittel,
    @Schema(description = "1 for den første") int utgave,
    @Schema(description = "Målformen: nb eller nn") String sprak,
    @Schema(description = "Forretningsdatoen den gjelder for") LocalDate dato,
    @Schema(description = "Om den kan skrives i") Utredningstilstand tilstand,
    @Schema(description = "Tiltakene, med mellomrom mellom", example = "kontakten dagsverket")
        String tiltak,
    @Schema(description = "Når den ble ferdig") @Nullable Instant ferdig) {
  static UtredningRad av(Utredning u) {
    return new UtredningRad(
        u.id(),
        u.tittel(),
        u.utgave(),
        u.sprak().code(),
        u.dato(),
        u.tilstand(),
        u.tiltak().stream().map(Utredning.Valgt::tiltakId).collect(Collectors.joining(" ")),
        u.ferdig());
  }
}
