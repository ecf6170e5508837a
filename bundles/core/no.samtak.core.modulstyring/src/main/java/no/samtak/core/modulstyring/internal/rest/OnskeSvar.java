// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.modulstyring.internal.behov.Onske;
import org.jspecify.annotations.Nullable;

/** A tiltak that requires something of modules. */
@Schema(name = "Modulonske", description = "Et tiltak som krever noe av modulene")
public record OnskeSvar(
    String tiltakId,
    String tiltak,
    TiltakTilstand tilstand,
    @Schema(description = "Slagene av tjeneste det krever") List<String> slag,
    @Schema(description = "Om det trenger en modul nå (R0)") boolean gjelder,
    @Schema(description = "Første dag med penger; null = ikke kjent") @Nullable LocalDate fra,
    @Schema(description = "Siste dag med penger; null = ingen kjent") @Nullable LocalDate til) {
  static OnskeSvar av(Onske o) {
    return new OnskeSvar(
        o.tiltakId(),
        o.tiltak(),
        o.tilstand(),
        o.slag().stream().sorted().toList(),
        o.gjelder(),
        o.fra(),
        o.til());
  }

  /** As a cell of a file. */
  @Override
  public String toString() {
    return tiltak;
  }
}
