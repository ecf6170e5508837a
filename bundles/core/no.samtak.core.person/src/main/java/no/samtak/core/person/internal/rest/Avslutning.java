// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a tie.
 *
 * @param sisteDag not given = today
 */
@Schema(name = "Tilknytningsslutt")
public record Avslutning(
    @Nullable LocalDate sisteDag, @Schema(maxLength = 500) @Nullable String grunn) {}
