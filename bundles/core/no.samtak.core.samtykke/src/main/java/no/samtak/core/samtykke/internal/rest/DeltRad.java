// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import no.samtak.core.samtykke.internal.mal.Kategori;
import no.samtak.core.samtykke.internal.samtykke.DeltPerson;

/** A person of another service, shared by consent. */
@Schema(name = "DeltPerson", description = "En person i en annen tjeneste, delt etter samtykke")
public record DeltRad(
    @Schema(description = "Personens egen tjeneste") String tjeneste,
    String person,
    String navn,
    List<Kategori> kategorier,
    @Schema(description = "Siste dag") LocalDate til) {
  static DeltRad av(DeltPerson p) {
    return new DeltRad(p.tjeneste(), p.personId(), p.navn(), p.kategorier(), p.til());
  }
}
