// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import no.samtak.core.api.frist.Frist;
import no.samtak.core.api.frist.Fristslag;
import no.samtak.core.radar.internal.frist.Fristlinje;
import no.samtak.core.radar.internal.frist.Friststand;
import no.samtak.platform.api.text.Language;

/** A deadline in one language. */
@Schema(name = "Frist", description = "En frist, hvem den enn er fra")
public record FristSvar(
    @Schema(description = "Entydig i kommunen, og den samme hver gang") String id,
    LocalDate dato,
    Fristslag slag,
    String tittel,
    String tiltakId,
    @Schema(description = "Rollen eller enheten som svarer for den; tom = ingen er nevnt")
        String ansvarlig,
    Friststand stand,
    @Schema(description = "Hvem fristen er fra") String fra,
    @Schema(description = "Siden der den gjøres") String lenke) {
  static FristSvar av(Fristlinje linje, Language sprak) {
    Frist f = linje.frist();
    return new FristSvar(
        linje.nokkel(),
        f.dato(),
        f.slag(),
        f.tittel().in(sprak),
        f.tiltakId(),
        f.ansvarlig(),
        linje.stand(),
        linje.bidrag(),
        f.lenke());
  }
}
