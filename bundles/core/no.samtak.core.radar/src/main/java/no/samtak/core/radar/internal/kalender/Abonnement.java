// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.kalender;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A calendar's right to read the deadlines, without the secret that it reads them by.
 *
 * @param id random
 * @param navn what the user calls it: "telefonen"
 * @param opprettet when it was made
 * @param sistBrukt when a calendar last read it, to the hour; null = never
 */
@Schema(name = "Kalenderabonnement", description = "En kalender som leser fristene")
public record Abonnement(
    String id,
    String navn,
    Instant opprettet,
    @Schema(description = "Når en kalender sist leste det; ikke oppgitt = aldri")
        @Nullable Instant sistBrukt) {}
