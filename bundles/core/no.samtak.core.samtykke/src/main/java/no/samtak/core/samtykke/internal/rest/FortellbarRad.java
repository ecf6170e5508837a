// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.samtykke.internal.mal.Kategori;
import no.samtak.core.samtykke.internal.samtykke.Mottaker;
import no.samtak.core.samtykke.internal.samtykke.Samtykke;

/** Somebody outside the services who may be told something today. */
@Schema(
    name = "KanFortelles",
    description = "En pårørende eller en utenfor som kan få vite noe i dag, etter samtykke")
public record FortellbarRad(
    @Schema(description = "Id til samtykket") String samtykke,
    Mottaker.Slag slag,
    String navn,
    List<Kategori> kategorier,
    Dybde dybde,
    List<Formal> formal,
    @Schema(description = "Siste dag") LocalDate til) {
  static FortellbarRad av(Samtykke s) {
    return new FortellbarRad(
        s.id(),
        s.vilkar().mottaker().slag(),
        s.vilkar().mottaker().navn(),
        s.vilkar().kategorier(),
        s.vilkar().dybde(),
        s.vilkar().formal(),
        s.vilkar().til());
  }
}
