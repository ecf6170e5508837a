// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.register;

import io.swagger.v3.oas.annotations.media.Schema;
import no.samtak.core.api.funn.Funnklasse;
import org.jspecify.annotations.Nullable;

/**
 * What a person writes down that no rule can find.
 *
 * @param klasse required
 * @param fil kind of file, at most 60 characters; required
 * @param kolonne column of the file
 * @param objekt what it concerns, at most 200 characters; required
 * @param aar year or years
 * @param oppgitt what the source says
 * @param beregnet what it should be
 * @param tekst what is wrong, at most 1000 characters; required
 */
@Schema(name = "NyttFunn", description = "Et funn som en person fører inn")
public record NyttFunn(
    @Schema(description = "Hva slags funn") @Nullable Funnklasse klasse,
    @Schema(description = "Slaget av fil, uten endelse", maxLength = 60, example = "bevilling")
        @Nullable String fil,
    @Schema(description = "Kolonnen i fila", maxLength = 100) @Nullable String kolonne,
    @Schema(description = "Det funnet gjelder", maxLength = 200) @Nullable String objekt,
    @Schema(description = "Året eller årene", maxLength = 100) @Nullable String aar,
    @Schema(description = "Det kilden sier", maxLength = 1000) @Nullable String oppgitt,
    @Schema(description = "Det som skulle stått", maxLength = 1000) @Nullable String beregnet,
    @Schema(description = "Hva som er galt", maxLength = 1000) @Nullable String tekst) {}
