// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import no.samtak.core.api.kommune.Kommunenummer;
import org.jspecify.annotations.Nullable;

/**
 * A number that a kommune has had.
 *
 * @param nummer four digits
 * @param navn the kommune's name under it
 * @param fra first day; null = from before the register
 * @param til last day; null = still
 * @param etterfolger the number that came after; null where it still holds
 */
@Schema(name = "Kommunenummer", description = "Et nummer kommunen har hatt, og når")
public record NummerSvar(
    @Schema(example = "1719") String nummer,
    String navn,
    @Schema(nullable = true) @Nullable LocalDate fra,
    @Schema(nullable = true) @Nullable LocalDate til,
    @Schema(nullable = true, example = "5037") @Nullable String etterfolger) {
  static NummerSvar av(Kommunenummer n) {
    return new NummerSvar(n.nummer(), n.navn(), n.fra(), n.til(), n.etterfolger());
  }
}
