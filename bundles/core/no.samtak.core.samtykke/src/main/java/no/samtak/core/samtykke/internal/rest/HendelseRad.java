// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import no.samtak.core.samtykke.internal.samtykke.Hendelse;
import no.samtak.core.samtykke.internal.samtykke.Samtykkeform;
import no.samtak.core.samtykke.internal.samtykke.Tilstand;
import org.jspecify.annotations.Nullable;

/** Something that happened to a consent. */
@Schema(name = "Samtykkehendelse", description = "Noe som skjedde med et samtykke")
public record HendelseRad(
    int nummer,
    String overgang,
    @Nullable Tilstand fra,
    Tilstand til,
    LocalDate dag,
    Instant tid,
    String hvem,
    @Nullable Samtykkeform form,
    String vitne,
    String grunn) {
  static HendelseRad av(Hendelse h) {
    return new HendelseRad(
        h.nummer(),
        h.overgang(),
        h.fra(),
        h.til(),
        h.dag(),
        h.tid(),
        h.hvem(),
        h.form(),
        h.vitne(),
        h.grunn());
  }
}
