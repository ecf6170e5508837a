// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import no.samtak.core.samtykke.internal.mal.Malversjon;
import no.samtak.platform.api.text.Language;

/** A template as it was. */
@Schema(name = "Samtykkemalversjon", description = "En mal slik den var")
public record MalversjonRad(
    int nummer,
    String tittelNb,
    String tittelNn,
    String tekstNb,
    String tekstNn,
    Instant opprettet,
    String hvem) {
  static MalversjonRad av(Malversjon v) {
    return new MalversjonRad(
        v.nummer(),
        v.innhold().tittel(Language.NB),
        v.innhold().tittel(Language.NN),
        v.innhold().tekst(Language.NB),
        v.innhold().tekst(Language.NN),
        v.opprettet(),
        v.hvem());
  }
}
