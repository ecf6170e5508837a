// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.tiltak;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import no.samtak.core.api.tiltak.TiltakTilstand;
import org.jspecify.annotations.Nullable;

/**
 * A change of state that has happened: who, when, why.
 *
 * @param nummer 1 is the first of the tiltak
 * @param hendelse the name of a {@link TiltakHendelse}, or {@code INNLEST} for a tiltak that came
 *     in with a file
 * @param fra state before; null for the first
 * @param til state after
 * @param tid the system's time, not the business date
 * @param bruker who did it, as shown to colleagues
 * @param begrunnelse why
 */
@Schema(name = "Tilstandsendring", description = "En endring av tilstanden: hvem, når, hvorfor")
public record Tilstandsendring(
    long nummer,
    String hendelse,
    @Nullable TiltakTilstand fra,
    TiltakTilstand til,
    Instant tid,
    String bruker,
    String begrunnelse) {
  /** The event of a tiltak that came in with a file. */
  public static final String INNLEST = "INNLEST";

  /** The event of a tiltak that a person has told apart from another (decision 0019). */
  public static final String SKILT_UT = "SKILT_UT";
}
