// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import no.samtak.core.prosjekt.internal.kilde.Kildeopplysning;

/** A stated fact as it goes out. */
@Schema(name = "Prosjektopplysning", description = "En opplysning slik den står på ett sted")
public record OpplysningSvar(
    @Schema(example = "tilskudd_kr") String nokkel,
    @Schema(example = "215000") String verdi,
    @Schema(example = "kr") String enhet,
    @Schema(description = "Stedet i kilden", example = "2.5 tekst") String sted,
    @Schema(description = "Det kilden ellers sier") String merknad,
    @Schema(description = "Slaget av fil") String fil,
    @Schema(description = "Raden i fila") long rad) {
  static OpplysningSvar av(Kildeopplysning k) {
    return new OpplysningSvar(
        k.nokkel(), k.verdi(), k.enhet(), k.sted(), k.merknad(), k.fil(), k.rad());
  }
}
