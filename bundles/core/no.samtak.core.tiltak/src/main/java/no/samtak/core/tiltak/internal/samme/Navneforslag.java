// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.samme;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Two names that may be one tiltak, and what has been decided of them.
 *
 * @param id the same for the same two names as long as they are there
 * @param slag what the other name is
 * @param tiltakId the one tiltak; of two that are joined the one that stays
 * @param tiltak its name
 * @param annetId the other's slug; empty where the other is a row of a source
 * @param annet the other name, as stated
 * @param sted where the other name stands; empty where that is the register
 * @param grunn why they may be one
 * @param svar what has been decided
 * @param begrunnelse why; empty where nothing has been decided
 * @param avgjortAv who decided; empty where nothing has been decided
 * @param avgjort when; not given where nothing has been decided
 */
@Schema(name = "Navneforslag", description = "To navn som kan være samme tiltak")
public record Navneforslag(
    String id,
    Slag slag,
    String tiltakId,
    String tiltak,
    String annetId,
    String annet,
    String sted,
    Grunn grunn,
    Svar svar,
    String begrunnelse,
    String avgjortAv,
    @Nullable Instant avgjort) {
  /** What the other name is. */
  public enum Slag {
    /** Another tiltak of the register. */
    TILTAK,
    /** A row of a source that stands under the tiltak's slug with another name. */
    RAD
  }

  /** Why two names may be one tiltak. */
  public enum Grunn {
    /** Who made the file presumes it. */
    ANTATT,
    /** The names are the same but for case, spaces and signs. */
    NAVN,
    /** Both point to the same place of the plan and share a long word. */
    REFERANSE,
    /** A person says so. */
    MENNESKE
  }

  /** What can be decided. */
  public enum Svar {
    /** Nobody has decided. */
    UAVGJORT,
    /** One tiltak. */
    SAMME,
    /** Two tiltak. */
    IKKE_SAMME
  }
}
