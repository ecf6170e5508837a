// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import no.samtak.core.prosjekt.internal.prosjekt.Prosjekt;
import no.samtak.platform.api.rest.Versioned;
import org.jspecify.annotations.Nullable;

/** A project as it goes out, with the period after its shift. */
@Schema(name = "Prosjekt", description = "Et prosjekt med perioden før og etter forskyvningen")
public record ProsjektSvar(
    @Schema(description = "«kilden» er prosjektet som de innleste filene forteller om") String id,
    @Schema(description = "Tomt = ikke oppgitt", example = "Rusprosjektet") String navn,
    @Schema(description = "Tiltaket det gjelder; tomt = ingen") String tiltakId,
    @Schema(description = "Planlagt første dag", nullable = true, example = "2009-07-01")
        @Nullable LocalDate fra,
    @Schema(description = "Planlagt siste dag", nullable = true, example = "2011-06-30")
        @Nullable LocalDate til,
    @Schema(description = "Måneder perioden er forskjøvet", example = "2") int forskyvning,
    @Schema(description = "Hvorfor den er forskjøvet") String begrunnelse,
    @Schema(description = "Første dag etter forskyvningen", nullable = true, example = "2009-09-01")
        @Nullable LocalDate gjelderFra,
    @Schema(description = "Siste dag etter forskyvningen", nullable = true, example = "2011-08-31")
        @Nullable LocalDate gjelderTil,
    @Schema(description = "Måneder mellom to rapporter; 0 = ingen", example = "3")
        int rapportmaaneder,
    @Schema(description = "Øker med hver endring; 0 = bare kilden") long versjon)
    implements Versioned {
  static ProsjektSvar av(Prosjekt p) {
    return new ProsjektSvar(
        p.id(),
        p.navn(),
        p.tiltakId(),
        p.fra(),
        p.til(),
        p.forskyvning(),
        p.begrunnelse(),
        p.gjelderFra(),
        p.gjelderTil(),
        p.rapportmaaneder(),
        p.versjon());
  }
}
