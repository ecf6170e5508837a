// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import no.samtak.core.samtykke.internal.samtykke.Samtykkeform;
import no.samtak.core.samtykke.internal.samtykke.Svar;
import org.jspecify.annotations.Nullable;

/**
 * What the person answered.
 *
 * @param ja yes or no
 * @param form how, where it is yes
 * @param vitne who heard it, where it was by voice
 * @param foresatte whether the parents said yes, too; under 16
 * @param grunn a remark; nobody has to say why
 */
@Schema(name = "Samtykkesvar", description = "Det personen svarte")
public record Svarinnhold(
    @Schema(description = "Ja eller nei") @Nullable Boolean ja,
    @Schema(description = "Hvordan, når svaret er ja") @Nullable Samtykkeform form,
    @Schema(description = "Den som hørte det, når det var muntlig", maxLength = 100)
        @Nullable String vitne,
    @Schema(description = "Om foreldrene også sa ja; kreves under 16 år")
        @Nullable Boolean foresatte,
    @Schema(description = "En merknad. Ingen trenger å si hvorfor", maxLength = 500)
        @Nullable String grunn) {
  Svar tilSvar() {
    return new Svar(form, vitne, Boolean.TRUE.equals(foresatte), grunn);
  }
}
