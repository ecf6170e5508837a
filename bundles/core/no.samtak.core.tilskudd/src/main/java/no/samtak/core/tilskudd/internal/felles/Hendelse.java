// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.felles;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * What somebody has done with an application or a funding.
 *
 * @param nummer 1 is the first
 * @param hendelse code: REGISTRERT, ENDRET, OVERTATT, or an event of S1
 * @param fra state before; empty for the first
 * @param til state after
 * @param tid the system's time, not the business date
 * @param bruker who, as shown to colleagues
 * @param begrunnelse why; empty where no reason is asked for
 */
@Schema(name = "Tilskuddshendelse", description = "Hvem som har gjort hva, når og hvorfor")
public record Hendelse(
    @Schema(description = "1 er den første") long nummer,
    @Schema(description = "Hva som skjedde", example = "GI_TILSAGN") String hendelse,
    @Schema(description = "Tilstanden før; tom for den første") String fra,
    @Schema(description = "Tilstanden etter") String til,
    @Schema(description = "Systemets tid") Instant tid,
    @Schema(description = "Hvem") String bruker,
    @Schema(description = "Hvorfor") String begrunnelse) {
  /** It was registered here. */
  public static final String REGISTRERT = "REGISTRERT";

  /** What is registered was changed. */
  public static final String ENDRET = "ENDRET";

  /** It was taken over from a source. */
  public static final String OVERTATT = "OVERTATT";
}
