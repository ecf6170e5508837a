// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import no.samtak.core.regnskap.internal.kostra.Kostratabeller;
import no.samtak.core.regnskap.internal.kostra.Kostratall;

/** The figures of a function in a year with each art, as they go out. */
@Schema(name = "Kostraregnestykke", description = "Nøkkeltallene for et år, art for art")
public record KostraSvar(
    @Schema(description = "Nøkkeltallene") KostraaarSvar tall,
    @Schema(description = "Arter på funksjonen som ingen av tallene regner med")
        List<String> arterUtenfor,
    @Schema(description = "Regnestykket, art for art") List<KostralinjeSvar> linjer) {
  static KostraSvar av(Kostratall t) {
    return new KostraSvar(
        KostraaarSvar.av(t),
        t.utenfor().stream().map(Kostratabeller::art).toList(),
        t.linjer().stream().map(KostralinjeSvar::av).toList());
  }
}
