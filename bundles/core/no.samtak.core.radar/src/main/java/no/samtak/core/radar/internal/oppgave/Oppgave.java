// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.oppgave;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import no.samtak.platform.api.rest.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A task that somebody wrote down.
 *
 * @param id random
 * @param hva what must be done; never about a person
 * @param frist the last day
 * @param ansvarlig the role or unit that answers for it
 * @param tiltakId slug of the tiltak that it concerns; empty = none
 * @param ferdig when it was done; null = it is not
 * @param ferdigAv who did it, as shown to colleagues; empty where it is not done
 * @param opprettet when it was written down
 * @param opprettetAv who wrote it down, as shown to colleagues
 * @param versjon rises with each change
 */
@Schema(name = "Oppgave", description = "En oppgave noen har ført opp")
public record Oppgave(
    String id,
    @Schema(description = "Hva som må gjøres") String hva,
    @Schema(description = "Siste dag") LocalDate frist,
    @Schema(description = "Rollen eller enheten som svarer for den") String ansvarlig,
    @Schema(description = "Tiltaket den gjelder; tom = ingen") String tiltakId,
    @Schema(description = "Når den ble gjort; ikke oppgitt = ikke gjort") @Nullable Instant ferdig,
    String ferdigAv,
    Instant opprettet,
    String opprettetAv,
    long versjon)
    implements Versioned {
  /** Whether it is done. */
  public boolean erFerdig() {
    return ferdig != null;
  }
}
