// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which version is meant.
 *
 * @param versjon that the caller has read; null = that of If-Match, or whatever it is
 */
@Schema(name = "Modulforslagsversjon", description = "Hvilken versjon av forslaget det gjelder")
public record Versjonsinnhold(
    @Schema(description = "Versjonen du har lest; ikke oppgitt = den i If-Match, eller den som er")
        @Nullable Long versjon) {}
