// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import no.samtak.core.samtykke.internal.samtykke.Motsettelse;
import org.jspecify.annotations.Nullable;

/** A service that the person does not want to be told. */
@Schema(
    name = "Samtykkemotsettelse",
    description = "En tjeneste som personen ikke vil at skal få vite noe (hpl. § 25)")
public record MotsettelseRad(
    @Schema(description = "Tjenestens navn i adresser") String mottaker,
    LocalDate fra,
    @Schema(description = "Dagen den ble opphevet; null så lenge den står")
        @Nullable LocalDate opphevet,
    String hvem) {
  static MotsettelseRad av(Motsettelse m) {
    return new MotsettelseRad(m.mottaker(), m.fra(), m.opphevet(), m.hvem());
  }

  String nokkel() {
    return mottaker + "-" + fra + "-" + (opphevet == null ? "" : opphevet);
  }
}
