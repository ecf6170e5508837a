// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import no.samtak.core.person.internal.tilgang.Unntak;
import org.jspecify.annotations.Nullable;

/** What a leader finds. */
@Schema(name = "Vurderingsinnhold")
public record Vurderingsinnhold(
    Unntak.@Nullable Vurdering vurdering,
    @Schema(description = "Må være med ved avvik", maxLength = 1000) @Nullable String merknad) {}
