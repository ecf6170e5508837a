// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.forslag;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as a person makes it.
 *
 * @param fra null = from the business date
 */
@Schema(name = "NyttModulforslag", description = "Et forslag om en modul i kommunen")
public record NyttForslag(
    @Schema(description = "Hva som skal gjøres") @Nullable Handling handling,
    @Schema(description = "Modulen; ved BYTT den som går ut", example = "bolig")
        @Nullable String modul,
    @Schema(description = "Ved BYTT modulen som kommer inn; ellers tom") @Nullable String nyModul,
    @Schema(description = "Fra hvilken forretningsdato; ikke oppgitt = i dag")
        @Nullable LocalDate fra,
    @Schema(description = "Hvorfor", maxLength = 1000) @Nullable String grunn) {}
