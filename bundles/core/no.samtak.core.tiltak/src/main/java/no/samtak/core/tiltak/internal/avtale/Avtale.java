// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.avtale;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import no.samtak.platform.api.rest.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An agreement or a template that a tiltak needs before it opens (OR-21, OR-30).
 *
 * @param id random
 * @param navn what people call it
 * @param slag what it is
 * @param frist when it is to be ready; null = not set
 * @param godkjent the day on which it was approved; null = not approved
 * @param godkjentAv the role that approved it; empty = not approved
 * @param kilde the row that it was taken from; empty where a person wrote it in
 * @param endret when it was last changed
 * @param versjon rises with each change
 */
@Schema(
    name = "Avtale",
    description = "En avtale eller mal som må være godkjent før tiltaket åpner")
public record Avtale(
    String id,
    @Schema(example = "Husregler") String navn,
    Slag slag,
    @Nullable LocalDate frist,
    @Schema(description = "Dagen den ble godkjent") @Nullable LocalDate godkjent,
    @Schema(description = "Rollen som godkjente", example = "Rådmannen") String godkjentAv,
    @Schema(description = "Raden den er hentet fra; tom når et menneske har ført den inn")
        String kilde,
    Instant endret,
    long versjon)
    implements Versioned {
  /** The longest name. */
  public static final int MAKS_NAVN = 200;

  /** What it is. */
  public enum Slag {
    /** An agreement with somebody. */
    AVTALE,
    /** A template of what is sent or signed. */
    MAL
  }

  /** Whether it is approved. */
  public boolean erGodkjent() {
    return godkjent != null;
  }
}
