// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.core.tiltak.internal.tiltak.TiltakHendelse;
import no.samtak.core.tiltak.internal.vakt.Port;
import no.samtak.core.tiltak.internal.vakt.Vaktsvar;
import no.samtak.platform.api.text.Language;

/**
 * What a guard says of a change that can come next.
 *
 * @param hendelse the change
 * @param til the state after
 * @param vakt the guard's id
 * @param navn what it looks after
 * @param stand how it stands
 * @param stopper whether the change does not happen because of it
 * @param mangler what is missing, a sentence each
 */
@Schema(name = "Tiltaksvakt", description = "Hva en vakt sier om en endring av tilstanden")
public record VaktSvar(
    TiltakHendelse hendelse,
    TiltakTilstand til,
    @Schema(example = "avtaler") String vakt,
    String navn,
    Vaktsvar.Stand stand,
    @Schema(description = "Om endringen ikke kan skje på grunn av denne vakten") boolean stopper,
    List<String> mangler) {
  static VaktSvar av(Port port, Vaktsvar svar, Language sprak) {
    return new VaktSvar(
        port.hendelse(),
        port.hendelse().til(),
        svar.id(),
        svar.navn().in(sprak),
        svar.stand(),
        svar.stopper(),
        svar.mangler().stream().map(m -> m.in(sprak)).toList());
  }

  String nokkel() {
    return hendelse + "-" + vakt;
  }
}
