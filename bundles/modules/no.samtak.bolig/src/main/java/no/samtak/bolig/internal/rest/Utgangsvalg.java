// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a dwelling goes out of the register.
 *
 * @param dato the day; not given = today
 * @param grunn why
 */
@Schema(name = "Utgang")
public record Utgangsvalg(
    @Schema(description = "Dagen den gikk ut; ikke etter i dag") @Nullable LocalDate dato,
    @Schema(description = "Hvorfor. Skriv aldri om personer", minLength = 1, maxLength = 500)
        @Nullable String grunn) {}
