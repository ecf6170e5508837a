// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a finding.
 *
 * @param tilstand the state to be
 * @param begrunnelse why, at most 1000 characters
 */
@Schema(name = "Funnavgjorelse", description = "Hva som er avgjort om et funn, og hvorfor")
public record Avgjorelse(
    @Schema(
            description = "Tilstanden",
            allowableValues = {"APEN", "AKSEPTERT", "RETTET_I_KILDEN"})
        @Nullable String tilstand,
    @Schema(description = "Hvorfor", maxLength = 1000, example = "Gradvis økning er planlagt")
        @Nullable String begrunnelse) {}
