// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An exception in law, as the one who looks writes it. */
@Schema(name = "Lovinnhold")
public record Lovinnhold(
    @Schema(description = "Paragrafen, som hpl. § 33", maxLength = 40) @Nullable String hjemmel,
    @Schema(
            description =
                "Loven pålegger det, som meldeplikt. Uten det åpner unntaket ingenting når personen"
                    + " har motsatt seg at en av dine tjenester får vite noe (hpl. § 25)")
        @Nullable Boolean plikt,
    @Schema(description = "Hvorfor", maxLength = 1000) @Nullable String grunn) {}
