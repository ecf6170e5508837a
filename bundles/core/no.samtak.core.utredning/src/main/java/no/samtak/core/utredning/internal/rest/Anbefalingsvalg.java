// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import no.samtak.core.utredning.internal.papir.Anbefaling;
import org.jspecify.annotations.Nullable;

/** A recommendation. */
@Schema(name = "Anbefalingsvalg", description = "Det som anbefales for et tiltak")
public record Anbefalingsvalg(
    @Schema(description = "Anbefalingen") @Nullable Anbefaling anbefaling) {}
