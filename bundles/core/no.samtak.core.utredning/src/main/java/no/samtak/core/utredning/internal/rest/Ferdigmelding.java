// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import no.samtak.core.utredning.internal.register.UtredningService;
import org.jspecify.annotations.Nullable;

/** Why a paper is finished. */
@Schema(name = "Ferdigmelding", description = "Hvorfor utredningen er ferdig")
public record Ferdigmelding(
    @Schema(description = "Hvorfor", maxLength = UtredningService.MAKS_BEGRUNNELSE)
        @Nullable String begrunnelse) {}
