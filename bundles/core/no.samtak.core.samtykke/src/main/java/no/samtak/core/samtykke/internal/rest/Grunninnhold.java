// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why, as far as somebody wants to say it.
 *
 * @param grunn may be left out; never told to the recipient
 */
@Schema(name = "Samtykkegrunn", description = "Hvorfor, om noen vil si det")
public record Grunninnhold(
    @Schema(description = "Kan utelates. Mottakeren får aldri vite det", maxLength = 500)
        @Nullable String grunn) {}
