// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import no.samtak.core.api.kommune.Kommune;
import no.samtak.core.api.kommune.Kommunenummer;
import org.jspecify.annotations.Nullable;

/**
 * A kommune as others see it.
 *
 * @param slug stable name in addresses
 * @param navn as people write it
 * @param administrasjonssprak nb or nn
 * @param betjent whether this installation serves it
 * @param kommunenummer on the day that was asked for; null where it had none
 */
@Schema(name = "Kommune", description = "En kommune, med nummeret på dagen det ble spurt om")
public record KommuneSvar(
    @Schema(example = "levanger") String slug,
    @Schema(example = "Levanger") String navn,
    @Schema(description = "nb eller nn") String administrasjonssprak,
    @Schema(description = "Om installasjonen betjener den") boolean betjent,
    @Schema(description = "Fire siffer", nullable = true, example = "5037")
        @Nullable String kommunenummer) {
  static KommuneSvar av(Kommune kommune, LocalDate dag) {
    return new KommuneSvar(
        kommune.slug(),
        kommune.navn(),
        kommune.administrasjonssprak().code(),
        kommune.betjent(),
        kommune.nummer(dag).map(Kommunenummer::nummer).orElse(null));
  }
}
