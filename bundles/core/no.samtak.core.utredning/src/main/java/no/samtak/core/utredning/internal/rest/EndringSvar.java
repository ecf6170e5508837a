// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import no.samtak.core.utredning.internal.visning.Papirvisning;

/** A change since a paper was finished, as it goes out. */
@Schema(name = "Utredningsendring", description = "Noe som er annerledes enn da den ble ferdig")
public record EndringSvar(
    @Schema(description = "Navnet på tiltaket") String tiltak,
    @Schema(description = "Delen av utredningen") String del,
    @Schema(description = "Hva det forteller om") String hva,
    @Schema(description = "Slik det var; tom = sto ikke") String da,
    @Schema(description = "Slik det er nå; tom = er borte") String naa) {
  static EndringSvar av(Papirvisning.Endringsord e) {
    return new EndringSvar(e.tiltak(), e.del(), e.hva(), e.da(), e.naa());
  }
}
