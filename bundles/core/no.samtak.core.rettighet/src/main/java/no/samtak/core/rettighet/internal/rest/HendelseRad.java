// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samtak.core.rettighet.internal.sak.Hendelse;
import no.samtak.core.rettighet.internal.sak.Saktilstand;

/** Something that happened to a request. */
@Schema(name = "Personvernhendelse", description = "Noe som skjedde med et krav")
public record HendelseRad(
    int nummer,
    String hva,
    Saktilstand til,
    LocalDate dag,
    Instant tid,
    String hvem,
    String grunn,
    @Schema(description = "Summen av en pakke") String sha256,
    List<String> mangler) {
  static HendelseRad av(Hendelse h) {
    return new HendelseRad(
        h.nummer(),
        h.hva(),
        h.til(),
        h.dag(),
        h.tid(),
        h.hvem(),
        h.grunn(),
        h.sha256(),
        h.mangler());
  }
}
