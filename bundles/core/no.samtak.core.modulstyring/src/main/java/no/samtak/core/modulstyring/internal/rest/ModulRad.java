// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.modulstyring.internal.tilstand.Modulstand;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;

/** A module in a kommune, as a row. */
@Schema(name = "Kommunemodulrad", description = "En modul i en kommune")
public record ModulRad(
    @Schema(description = "Kommunens navn i adresser") String kommune,
    @Schema(description = "Modulens korte navn", example = "bolig") String modul,
    String navn,
    @Schema(description = "Versjonen som er inne på noden; null = ingen") @Nullable String versjon,
    Modultilstand tilstand,
    @Schema(description = "Om et tiltak trenger den nå (R0)") boolean onsket,
    @Schema(description = "Siste dag med penger til det siste slike tiltaket; null = ingen kjent")
        @Nullable LocalDate tilOgMed,
    String grunn,
    @Schema(description = "Tiltakene som trenger den") List<String> tiltak) {
  static ModulRad av(Modulstand m, Language sprak) {
    return new ModulRad(
        m.status().kommune(),
        m.status().modul(),
        m.navn().in(sprak),
        m.modulversjon(),
        m.status().tilstand(),
        m.status().onsket(),
        m.status().tilOgMed(),
        m.status().grunn().in(sprak),
        m.status().tiltak());
  }

  String nokkel() {
    return kommune + "/" + modul;
  }
}
