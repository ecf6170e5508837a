// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import no.samtak.core.utredning.internal.register.EgetTall;

/**
 * A figure as it is stored. The value is not in it: in the paper it may be protected.
 *
 * @param id where it can be taken out again
 */
@Schema(name = "Utredningstall", description = "Et tall som en person har lagt til")
public record TallSvar(
    @Schema(description = "Tilfeldig") String id,
    @Schema(description = "Tiltaket") String tiltak,
    @Schema(description = "Hva det er tallet på") String ledetekst,
    @Schema(description = "Hvor det er fra") String kilde) {
  static TallSvar av(EgetTall t) {
    return new TallSvar(t.id(), t.tiltak(), t.ledetekst(), t.kilde());
  }
}
