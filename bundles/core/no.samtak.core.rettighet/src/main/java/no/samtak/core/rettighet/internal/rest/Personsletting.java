// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An erasure. */
@Schema(name = "Personsletting", description = "Sletting av en person, med lov og grunn")
public record Personsletting(
    @Schema(description = "Ordet slett") @Nullable String bekreft,
    @Schema(description = "Loven det står på", maxLength = 200) @Nullable String hjemmel,
    @Schema(maxLength = 1000) @Nullable String grunn) {}
