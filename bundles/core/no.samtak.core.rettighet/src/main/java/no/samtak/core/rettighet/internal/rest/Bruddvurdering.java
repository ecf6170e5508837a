// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import no.samtak.core.rettighet.internal.brudd.Risiko;
import org.jspecify.annotations.Nullable;

/** An assessment. */
@Schema(name = "Bruddvurdering", description = "Hva bruddet kan bety, og hvorfor")
public record Bruddvurdering(
    @Nullable Risiko risiko,
    @Schema(description = "Hvor mange personer; tom = som før") @Nullable Integer antall,
    @Schema(maxLength = 2000) @Nullable String vurdering) {}
