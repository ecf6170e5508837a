// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import no.samtak.core.api.finansiering.Finansiering;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.tilskudd.internal.finansiering.Tiltakspenger;
import org.jspecify.annotations.Nullable;

/** A tiltak whose money is uncertain or has come to its end. */
@Schema(name = "Usikker", description = "Et tiltak der finansieringen er usikker eller slutt")
public record UsikkerRad(
    @Schema(description = "Tiltaket") String tiltakId,
    @Schema(description = "USIKKER før siste dag, SLUTT fra og med den")
        Tiltakspenger.Status status,
    @Schema(description = "Siste dag med penger") @Nullable LocalDate sisteDag,
    @Schema(description = "Usikker fra og med") @Nullable LocalDate varselFra,
    @Schema(description = "Finansieringen som avgjør") String finansiering,
    @Schema(description = "Tilstanden som blir foreslått; et menneske avgjør")
        @Nullable TiltakTilstand forslag) {
  static UsikkerRad av(Tiltakspenger penger) {
    Finansiering avgjorende = penger.avgjorende();
    return new UsikkerRad(
        penger.tiltakId(),
        penger.status(),
        penger.sisteDag(),
        penger.varselFra(),
        avgjorende == null ? "" : avgjorende.id(),
        penger.avviklingForeslatt() ? TiltakTilstand.UNDER_AVVIKLING : null);
  }
}
