// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import no.samtak.core.prosjekt.internal.oversikt.Milepael;
import org.jspecify.annotations.Nullable;

/** A milestone as it goes out. */
@Schema(name = "Prosjektmilepael", description = "En milepæl: planlagt mot nådd")
public record MilepaelSvar(
    @Schema(description = "Innslagets id, eller kildens egen", example = "p10") String id,
    @Schema(description = "Det som skal gjøres") String hva,
    @Schema(description = "Hvem som svarer for det") String ansvarlig,
    @Schema(description = "Fristen med kildens ord", example = "innen utgangen av desember")
        String frist,
    @Schema(description = "Planlagt dag", nullable = true, example = "2005-12-31")
        @Nullable LocalDate planlagt,
    @Schema(description = "Dagen den ble nådd", nullable = true, example = "2006-01-18")
        @Nullable LocalDate faktisk,
    @Schema(description = "Hvor den står") Milepael.Tilstand tilstand,
    @Schema(description = "Dager for sent; under null = før tiden", nullable = true, example = "18")
        @Nullable Long dager,
    @Schema(description = "Fil og rad; tom = ført av folk", example = "oppgaver 13") String kilde,
    @Schema(description = "Det kilden eller folk sier om den") String merknad) {
  static MilepaelSvar av(Milepael m) {
    return new MilepaelSvar(
        m.id(),
        m.hva(),
        m.ansvarlig(),
        m.frist(),
        m.planlagt(),
        m.faktisk(),
        m.tilstand(),
        m.dager(),
        m.kilde(),
        m.merknad());
  }

  String nokkel() {
    return kilde + "/" + id;
  }
}
