// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import no.samtak.core.modulstyring.internal.kalender.Planlagt;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;

/** A change to come. */
@Schema(name = "Modulendring", description = "En planlagt endring av en modul i en kommune")
public record PlanlagtRad(
    LocalDate dato,
    String kommune,
    String modul,
    Planlagt.Hva hva,
    Planlagt.Stand stand,
    String grunn,
    @Nullable String forslagId) {
  static PlanlagtRad av(Planlagt p, Language sprak) {
    return new PlanlagtRad(
        p.dato(), p.kommune(), p.modul(), p.hva(), p.stand(), p.grunn().in(sprak), p.forslagId());
  }

  String nokkel() {
    return dato + "/" + kommune + "/" + modul + "/" + hva;
  }
}
