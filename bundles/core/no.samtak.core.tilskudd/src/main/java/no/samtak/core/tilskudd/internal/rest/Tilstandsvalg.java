// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import no.samtak.core.tilskudd.internal.finansiering.FinansieringHendelse;
import org.jspecify.annotations.Nullable;

/**
 * What is to happen to a funding.
 *
 * @param begrunnelse why, at most 1000 characters
 */
@Schema(
    name = "Finansieringsvalg",
    description = "Det som skal skje med en finansiering, og hvorfor")
public record Tilstandsvalg(
    @Schema(description = "Det som skjer") @Nullable FinansieringHendelse hendelse,
    @Schema(description = "Hvorfor", maxLength = 1000) @Nullable String begrunnelse) {}
