// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.avtale;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person writes of an agreement; nothing is checked yet. The same for REST and the form.
 *
 * @param navn what people call it
 * @param slag what it is; not given = a template
 * @param frist when it is to be ready
 * @param godkjent the day on which it was approved; not given = it is not
 * @param godkjentAv the role that approved it
 * @param kilde the row that it is taken from
 * @param begrunnelse why it is changed
 */
@Schema(name = "Avtaleinnhold", description = "En avtale eller mal slik den skal stå")
public record Avtaleinnhold(
    @Schema(minLength = 1, maxLength = Avtale.MAKS_NAVN, example = "Husregler")
        @Nullable String navn,
    Avtale.@Nullable Slag slag,
    @Nullable LocalDate frist,
    @Schema(description = "Dagen den ble godkjent; utelatt = ikke godkjent")
        @Nullable LocalDate godkjent,
    @Schema(description = "Rollen som godkjente", maxLength = Avtale.MAKS_NAVN)
        @Nullable String godkjentAv,
    @Schema(description = "Raden i kilden, fra forslagene", maxLength = 100) @Nullable String kilde,
    @Schema(description = "Hvorfor den endres", maxLength = 1000) @Nullable String begrunnelse) {}
