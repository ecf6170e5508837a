// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.oppgave;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of a task is written by people.
 *
 * @param hva what must be done, at most 200 characters; never about a person
 * @param frist the last day
 * @param ansvarlig the role or unit that answers for it, at most 120 characters
 * @param tiltakId slug of the tiltak that it concerns; empty or not given = none
 */
@Schema(name = "Oppgaveinnhold", description = "Det folk skriver om en oppgave")
public record Oppgaveinnhold(
    @Schema(
            description = "Hva som må gjøres; aldri om en person",
            minLength = 1,
            maxLength = OppgaveService.MAKS_HVA,
            example = "Skrive søknad om videreføring")
        @Nullable String hva,
    @Schema(description = "Siste dag", example = "2012-03-01") @Nullable LocalDate frist,
    @Schema(
            description = "Rollen eller enheten som svarer for den",
            minLength = 1,
            maxLength = OppgaveService.MAKS_ANSVARLIG,
            example = "Enhetsleder")
        @Nullable String ansvarlig,
    @Schema(description = "Tiltaket den gjelder; tom = ingen") @Nullable String tiltakId) {}
