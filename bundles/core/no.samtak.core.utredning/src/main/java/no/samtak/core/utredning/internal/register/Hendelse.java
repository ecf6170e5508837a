// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.register;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * Something that happened to a paper. Texts have a history of their own.
 *
 * @param nummer 1 for the first
 * @param hendelse what
 * @param hva of which tiltak, figure or edition; empty = of the paper
 * @param tid when
 * @param bruker who
 * @param begrunnelse why; empty where nobody has to say
 */
@Schema(name = "Utredningshendelse", description = "Noe som skjedde med en utredning")
public record Hendelse(
    @Schema(description = "1 for det første") long nummer,
    @Schema(description = "Hva som skjedde") Hva hendelse,
    @Schema(description = "Hvilket tiltak, tall eller hvilken utgave") String hva,
    @Schema(description = "Når") Instant tid,
    @Schema(description = "Hvem") String bruker,
    @Schema(description = "Hvorfor") String begrunnelse) {

  /** What can happen. */
  public enum Hva {
    /** Begun. */
    OPPRETTET,
    /** Title, date, language or choice of tiltak changed. */
    ENDRET,
    /** A recommendation chosen. */
    ANBEFALT,
    /** A figure added by a person. */
    TALL_LAGT_TIL,
    /** A person's figure taken out. */
    TALL_TATT_UT,
    /** Finished and locked. */
    FERDIG,
    /** A new edition begun from it. */
    NY_UTGAVE
  }
}
