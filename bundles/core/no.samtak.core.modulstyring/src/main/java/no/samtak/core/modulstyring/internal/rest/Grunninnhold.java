// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A reason.
 *
 * @param versjon that the caller has read; null = that of If-Match, or whatever it is
 */
@Schema(name = "Modulgrunn", description = "Hvorfor, og hvilken versjon det gjelder")
public record Grunninnhold(
    @Schema(description = "Hvorfor", maxLength = 1000) @Nullable String grunn,
    @Schema(description = "Versjonen du har lest; ikke oppgitt = den i If-Match, eller den som er")
        @Nullable Long versjon) {}
