// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import no.samtak.bolig.internal.boenhet.Utleie;
import org.jspecify.annotations.Nullable;

/**
 * Where a dwelling is to go on its first axis.
 *
 * @param til the state after
 * @param grunn why
 */
@Schema(name = "Utleieendring")
public record Utleievalg(
    @Schema(description = "Tilstanden etter") @Nullable Utleie til,
    @Schema(description = "Hvorfor. Skriv aldri om personer", minLength = 1, maxLength = 500)
        @Nullable String grunn) {}
