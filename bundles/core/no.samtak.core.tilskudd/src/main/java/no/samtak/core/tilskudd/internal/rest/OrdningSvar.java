// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.samtak.core.tilskudd.internal.felles.Pengeslag;
import no.samtak.core.tilskudd.internal.ordning.Ordning;
import no.samtak.core.tilskudd.internal.ordning.Ordningsinnhold;
import no.samtak.platform.api.rest.Versioned;
import org.jspecify.annotations.Nullable;

/** A scheme as it goes out. */
@Schema(name = "Ordning", description = "En tilskuddsordning og reglene for den")
public record OrdningSvar(
    @Schema(description = "Tilfeldig") String id,
    @Schema(description = "Tilskuddsgiveren", example = "Husbanken") String kilde,
    @Schema(description = "Ordningen", example = "Kompetansetilskudd") String navn,
    @Schema(description = "Hva pengene er til") @Nullable Pengeslag slag,
    @Schema(description = "Høyst så mange år") @Nullable Integer maksAar,
    @Schema(description = "Kommunens egenandel i prosent") @Nullable BigDecimal egenandelProsent,
    @Schema(description = "Søknadsfrist hvert år, MM-DD", example = "11-01")
        @Nullable String fristDag,
    @Schema(description = "Søknadsfrist én gang") @Nullable LocalDate fristDato,
    @Schema(description = "Rapport så mange dager etter siste dag med penger")
        @Nullable Integer rapportDager,
    @Schema(description = "Om det må søkes på nytt hvert år") boolean arlig,
    @Schema(description = "Mer om ordningen") String merknad,
    @Schema(description = "Øker med hver endring") long versjon)
    implements Versioned {
  static OrdningSvar av(Ordning ordning) {
    Ordningsinnhold i = ordning.innhold();
    return new OrdningSvar(
        ordning.id(),
        i.kilde(),
        i.navn(),
        i.slag(),
        i.maksAar(),
        i.egenandelProsent(),
        i.fristDag() == null ? null : i.fristDag().toString().substring(2),
        i.fristDato(),
        i.rapportDager(),
        i.arlig(),
        i.merknad(),
        ordning.versjon());
  }
}
