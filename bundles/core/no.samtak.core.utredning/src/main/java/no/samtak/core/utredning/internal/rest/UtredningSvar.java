// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samtak.core.utredning.internal.papir.Anbefaling;
import no.samtak.core.utredning.internal.register.Utredning;
import no.samtak.core.utredning.internal.register.Utredningstilstand;
import no.samtak.platform.api.rest.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A paper as it goes out, without what stands in it.
 *
 * @param ferdig null where it is not finished
 */
@Schema(name = "Utredning", description = "En konsekvensutredning, uten det som står i den")
public record UtredningSvar(
    @Schema(description = "Tilfeldig") String id,
    @Schema(description = "Id-en til den første utgaven") String serie,
    @Schema(description = "1 for den første") int utgave,
    @Schema(description = "Én linje") String tittel,
    @Schema(description = "Målformen: nb eller nn", example = "nb") String sprak,
    @Schema(description = "Forretningsdatoen den gjelder for") LocalDate dato,
    @Schema(description = "Om den kan skrives i") Utredningstilstand tilstand,
    @Schema(description = "Tiltakene den handler om") List<ValgtSvar> tiltak,
    @Schema(description = "Når den ble begynt") Instant opprettet,
    @Schema(description = "Hvem som begynte den") String opprettetAv,
    @Schema(description = "Når den ble ferdig") @Nullable Instant ferdig,
    @Schema(description = "Hvem som gjorde den ferdig") String ferdigAv,
    @Schema(description = "Hvorfor den ble gjort ferdig") String begrunnelse,
    @Schema(description = "Øker med hver endring; tekstene har egne numre") long versjon)
    implements Versioned {

  /**
   * A tiltak of the paper.
   *
   * @param anbefaling null where it is not chosen
   */
  @Schema(name = "Utredningstiltak", description = "Et tiltak i en utredning")
  public record ValgtSvar(
      @Schema(description = "Tiltaket", example = "kontakten") String tiltakId,
      @Schema(description = "Navnet da det ble valgt") String navn,
      @Schema(description = "Det som anbefales") @Nullable Anbefaling anbefaling,
      @Schema(description = "Versjonen av anbefalingen") long versjon) {}

  static UtredningSvar av(Utredning u) {
    return new UtredningSvar(
        u.id(),
        u.serie(),
        u.utgave(),
        u.tittel(),
        u.sprak().code(),
        u.dato(),
        u.tilstand(),
        u.tiltak().stream()
            .map(t -> new ValgtSvar(t.tiltakId(), t.navn(), t.anbefaling(), t.versjon()))
            .toList(),
        u.opprettet(),
        u.opprettetAv(),
        u.ferdig(),
        u.ferdigAv(),
        u.begrunnelse(),
        u.versjon());
  }
}
