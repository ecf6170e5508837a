// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import no.samtak.bolig.internal.boenhet.Klargjoring;
import org.jspecify.annotations.Nullable;

/**
 * Where a dwelling is to go on its second axis.
 *
 * @param til the state after
 * @param grunn why
 */
@Schema(name = "Klargjoringsendring")
public record Klargjoringsvalg(
    @Schema(description = "Tilstanden etter") @Nullable Klargjoring til,
    @Schema(description = "Hvorfor. Skriv aldri om personer", minLength = 1, maxLength = 500)
        @Nullable String grunn) {}
