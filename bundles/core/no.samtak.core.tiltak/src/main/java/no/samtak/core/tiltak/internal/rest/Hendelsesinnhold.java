// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to happen to a tiltak.
 *
 * @param hendelse name of an event of S2
 * @param begrunnelse why, at most 1000 characters
 */
@Schema(name = "Hendelsesinnhold", description = "Det som skal skje med tiltaket, og hvorfor")
public record Hendelsesinnhold(
    @Schema(
            description = "Hendelsen",
            allowableValues = {
              "KLARGJOR",
              "START",
              "AVLYS",
              "MELD_TRUET",
              "TRYGG",
              "SETT_PA_VENT",
              "GJENOPPTA",
              "START_AVVIKLING",
              "OMGJOR_AVVIKLING",
              "AVSLUTT",
              "ARKIVER"
            })
        @Nullable String hendelse,
    @Schema(
            description = "Hvorfor",
            maxLength = 1000,
            example = "Vedtak i kommunestyret 14.11.2012")
        @Nullable String begrunnelse) {}
