// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A refusal. */
@Schema(name = "Personvernavslag", description = "Avslag, med lov og grunn")
public record Avslag(
    @Schema(description = "Loven det står på", maxLength = 200) @Nullable String hjemmel,
    @Schema(maxLength = 1000) @Nullable String grunn) {}
