// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.register;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.api.konsekvens.Utredningsdel;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a person says it; not yet checked.
 *
 * @param tiltak slug of a tiltak of the paper
 * @param del the part where it belongs
 * @param ledetekst what it is the figure of, at most 200 characters
 * @param fra the value, or the lowest of an interval; null = unknown
 * @param til the highest of an interval; null = one value
 * @param enhet at most 30 characters
 * @param personer whether it counts people
 * @param grad how sure it is
 * @param kilde where it is from, at most 300 characters
 * @param inndeling name of a division, at most 100 characters
 * @param gjensidigUtelukkende whether its parts exclude each other
 */
@Schema(name = "NyttUtredningstall", description = "Et tall som en person legger til")
public record NyttTall(
    @Schema(description = "Tiltaket det gjelder", example = "kontakten") @Nullable String tiltak,
    @Schema(description = "Delen det hører til") @Nullable Utredningsdel del,
    @Schema(description = "Hva det er tallet på", maxLength = 200, example = "Timer veiledning")
        @Nullable String ledetekst,
    @Schema(description = "Verdien, eller det laveste i et intervall; tom = ukjent")
        @Nullable BigDecimal fra,
    @Schema(description = "Det høyeste i et intervall; tom = én verdi") @Nullable BigDecimal til,
    @Schema(description = "Enheten", maxLength = 30, example = "timer") @Nullable String enhet,
    @Schema(description = "Om det teller mennesker; små tall blir da vernet")
        @Nullable Boolean personer,
    @Schema(description = "Hvor sikkert det er") @Nullable Grad grad,
    @Schema(description = "Hvor det er fra", maxLength = 300, example = "Egen opptelling")
        @Nullable String kilde,
    @Schema(description = "Tall med samme navn deler opp det samme", maxLength = 100)
        @Nullable String inndeling,
    @Schema(description = "Om delene utelukker hverandre; bare da legges de sammen")
        @Nullable Boolean gjensidigUtelukkende) {}
