// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.finansiering;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import no.samtak.core.api.finansiering.Betaler;
import org.jspecify.annotations.Nullable;

/**
 * An amount of a year as it is sent in.
 *
 * @param belopKr null = unknown, which is not zero
 */
@Schema(name = "Finansieringsbelop", description = "Et beløp i et år")
public record Linje(
    @Schema(description = "Året", example = "2012") @Nullable Integer aar,
    @Schema(description = "E eksternt, K egenandel, B kommunalt behov") @Nullable Betaler betaler,
    @Schema(description = "Beløpet i kr; uten = ukjent", example = "410000")
        @Nullable BigDecimal belopKr) {}
