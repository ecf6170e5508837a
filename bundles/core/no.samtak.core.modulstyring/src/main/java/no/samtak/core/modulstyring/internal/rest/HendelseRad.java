// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import no.samtak.core.api.modul.Modultilstand;
import no.samtak.core.modulstyring.internal.tilstand.Modulhendelse;
import no.samtak.core.modulstyring.internal.tilstand.Overgang;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;

/** Something that happened to a module in a kommune. */
@Schema(name = "Modulhendelse", description = "Noe som skjedde med en modul i en kommune")
public record HendelseRad(
    long nummer,
    Overgang hva,
    Modultilstand fra,
    Modultilstand til,
    Instant tid,
    @Schema(description = "Forretningsdatoen da") LocalDate dato,
    @Schema(description = "Hvem; tom = noden selv, slik det var bestemt") String av,
    String grunn,
    @Schema(description = "Den andre modulen ved bytte") @Nullable String annenModul,
    @Schema(description = "Forslaget det utfører") @Nullable String forslagId) {
  static HendelseRad av(Modulhendelse h, Language sprak) {
    return new HendelseRad(
        h.nummer(),
        h.hva(),
        h.fra(),
        h.til(),
        h.tid(),
        h.dato(),
        h.av(),
        h.grunn().in(sprak),
        h.annenModul(),
        h.forslagId());
  }
}
