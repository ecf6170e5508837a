// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.api.konsekvens.Utredningsdel;
import no.samtak.core.utredning.internal.papir.Linje;
import no.samtak.core.utredning.internal.papir.Linjeslag;
import no.samtak.core.utredning.internal.papir.Vern;
import no.samtak.core.utredning.internal.visning.Tallord;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A line of a paper as it goes out, protected.
 *
 * @param fra null = unknown or protected
 * @param til null = unknown or protected
 */
@Schema(name = "Utredningslinje", description = "Et tall, noen ord eller et forbehold")
public record LinjeSvar(
    @Schema(description = "Tiltaket") String tiltakId,
    @Schema(description = "Delen av utredningen") Utredningsdel del,
    @Schema(description = "Hva slags linje") Linjeslag slag,
    @Schema(description = "Hvem som bidrar med den") String bidrag,
    @Schema(description = "Stabil innen tiltak og bidrag") String nokkel,
    @Schema(description = "Hva den forteller om") String ledetekst,
    @Schema(description = "Verdien, eller det laveste; tom = ukjent eller vernet")
        @Nullable BigDecimal fra,
    @Schema(description = "Det høyeste i et intervall") @Nullable BigDecimal til,
    @Schema(description = "Enheten", example = "årsverk") String enhet,
    @Schema(description = "Om noe av det er ukjent, så det er minst dette") boolean minst,
    @Schema(description = "Om det teller mennesker") boolean personer,
    @Schema(description = "Hvordan et lite tall er vernet") Vern vern,
    @Schema(description = "Verdien eller ordene, slik de står i utredningen") String vist,
    @Schema(description = "Hvor sikkert det er") Grad grad,
    @Schema(description = "Hvor det er fra, i ord") String kilde,
    @Schema(description = "Stien til raden det er fra; tom = ingen") String lenke,
    @Schema(description = "Tall fra samme bidrag med samme navn deler opp det samme")
        String inndeling,
    @Schema(description = "Om delene utelukker hverandre; bare da kan de legges sammen")
        boolean gjensidigUtelukkende) {
  static LinjeSvar av(String tiltakId, Linje l, Language sprak) {
    return new LinjeSvar(
        tiltakId,
        l.del(),
        l.slag(),
        l.bidrag(),
        l.nokkel(),
        l.ledetekst(),
        l.fra(),
        l.til(),
        l.enhet(),
        l.minst(),
        l.personer(),
        l.vern(),
        l.ord().isEmpty() ? Tallord.verdi(l, sprak) : l.ord(),
        l.grad(),
        l.kilde(),
        l.lenke(),
        l.inndeling(),
        l.gjensidigUtelukkende());
  }

  String plass() {
    return tiltakId + "|" + slag + "|" + del + "|" + bidrag + "|" + nokkel;
  }
}
