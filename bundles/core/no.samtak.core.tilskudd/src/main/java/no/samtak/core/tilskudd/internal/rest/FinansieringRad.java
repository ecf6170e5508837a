// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.samtak.core.api.finansiering.FinansieringTilstand;
import no.samtak.core.tilskudd.internal.finansiering.Finansieringsinnhold;
import no.samtak.core.tilskudd.internal.finansiering.Registrert;
import org.jspecify.annotations.Nullable;

/** A funding as a row of a list; null is unknown. */
@Schema(name = "Finansieringsrad", description = "Hvem som betaler et tiltak, fra når til når")
public record FinansieringRad(
    @Schema(description = "Tilfeldig; plan- og tiltaket når den bare står i en plan") String id,
    @Schema(description = "Om den bare står i en plan") boolean fraPlanen,
    @Schema(description = "Tiltaket", example = "kunsten-a-bo") String tiltakId,
    @Schema(description = "Hvem som betaler, slik det er sagt; tom = ikke sagt") String kilde,
    @Schema(description = "Ordningen; tom = ikke registrert") String ordning,
    @Schema(description = "Hvor i løpet den er") FinansieringTilstand tilstand,
    @Schema(description = "Første dag med penger") @Nullable LocalDate fra,
    @Schema(description = "Siste dag med penger", example = "2011-12-31") @Nullable LocalDate til,
    @Schema(description = "Tilsagnet i kr") @Nullable BigDecimal tilsagnKr,
    @Schema(description = "Andre tiltak som drar pengene med seg når de legges ned")
        List<String> tapesMed,
    @Schema(description = "Når tilskuddsgiveren er varslet om nedlegging")
        @Nullable LocalDate varslet,
    @Schema(description = "Øker med hver endring; 0 = står bare i en plan") long versjon) {
  static FinansieringRad av(Registrert f) {
    Finansieringsinnhold i = f.innhold();
    return new FinansieringRad(
        f.id(),
        f.fraPlanen(),
        i.tiltakId(),
        i.kilde(),
        f.ordning(),
        f.tilstand(),
        i.fra(),
        i.til(),
        i.tilsagnKr(),
        i.tapesMed(),
        i.varslet(),
        f.versjon());
  }
}
