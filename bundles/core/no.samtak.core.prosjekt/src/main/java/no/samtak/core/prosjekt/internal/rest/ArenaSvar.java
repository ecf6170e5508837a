// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import no.samtak.core.prosjekt.internal.oversikt.Arena;
import org.jspecify.annotations.Nullable;

/** Who meets, as it goes out. */
@Schema(name = "Motearena", description = "Hvor ofte det skulle vært møte, og hvor ofte det var")
public record ArenaSvar(
    @Schema(description = "Møtearenaen", example = "styringsgruppen") String arena,
    @Schema(description = "Regelen med ordene til den som laget den", example = "månedlig")
        String regel,
    @Schema(
            description = "Ventet i prosjektets tid til i dag; null = kan ikke telles",
            nullable = true)
        @Nullable Long forventet,
    @Schema(description = "Holdt; null = kilden sier ikke hvor mange", nullable = true)
        @Nullable Integer holdt,
    @Schema(description = "Holdt uten referat, av det folk har ført") int utenReferat,
    @Schema(description = "Planlagt og ikke holdt") int ikkeHoldt,
    @Schema(description = "Siste møte med dag", nullable = true) @Nullable LocalDate sist,
    @Schema(description = "Om kilden forteller om den") boolean fraKilden) {
  static ArenaSvar av(Arena a) {
    return new ArenaSvar(
        a.navn(),
        a.regel(),
        a.forventet(),
        a.holdt(),
        a.utenReferat(),
        a.ikkeHoldt(),
        a.sist(),
        a.fraKilden());
  }
}
