// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import no.samtak.core.regnskap.internal.kostra.Kostralinje;
import no.samtak.core.regnskap.internal.kostra.Kostratabeller;

/** A line of the computation as it goes out; amounts in kr with øre. */
@Schema(name = "Kostralinje", description = "En art i regnestykket, i kroner og øre")
public record KostralinjeSvar(
    @Schema(description = "Nøkkeltallet") Kostratabeller.Tall tall,
    @Schema(description = "Om leddet legges til; ellers trekkes det fra") boolean pluss,
    @Schema(description = "Artene i leddet", example = "010–480") String ledd,
    @Schema(example = "010") String art,
    @Schema(description = "Artens navn det året; tomt = ikke i tabellen") String navn,
    @Schema(description = "Summen slik hovedboka har den") BigDecimal iHovedbokaKr,
    @Schema(description = "Det arten bidrar med; under null = trukket fra") BigDecimal belopKr,
    @Schema(description = "Antall posteringer") long posteringer,
    @Schema(description = "Den første raden i fila hovedbok") long rad) {
  static KostralinjeSvar av(Kostralinje l) {
    return new KostralinjeSvar(
        l.tall(),
        l.ledd().pluss(),
        l.ledd().tekst(),
        Kostratabeller.art(l.art()),
        l.navn(),
        l.iHovedboka(),
        l.belop(),
        l.posteringer(),
        l.rad());
  }

  String nokkel() {
    return tall + "/" + ledd + "/" + art;
  }
}
