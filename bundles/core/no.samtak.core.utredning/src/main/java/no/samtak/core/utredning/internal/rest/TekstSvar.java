// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import no.samtak.core.utredning.internal.papir.Tekst;
import no.samtak.core.utredning.internal.papir.Tekstfelt;
import no.samtak.platform.api.rest.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a text as it goes out.
 *
 * @param tid null where nobody has written it yet
 * @param versjon the number of the edition; 0 where nobody has written it yet
 */
@Schema(name = "Utredningstekst", description = "En utgave av en tekst i en utredning")
public record TekstSvar(
    @Schema(description = "Tiltaket; tom = hele utredningen") String tiltakId,
    @Schema(description = "Hvor teksten står") Tekstfelt felt,
    @Schema(description = "Teksten; hver linje er et avsnitt") String tekst,
    @Schema(description = "Utgaven den henter tilbake; 0 = skrevet ny") long fra,
    @Schema(description = "Hvem som skrev den") String av,
    @Schema(description = "Når den ble skrevet") @Nullable Instant tid,
    @Schema(description = "Nummeret på utgaven; 0 = ingen har skrevet") long versjon)
    implements Versioned {
  static TekstSvar av(Tekst t) {
    return new TekstSvar(t.tiltak(), t.felt(), t.tekst(), t.fra(), t.av(), t.tid(), t.nummer());
  }

  static TekstSvar ingen(String tiltakId, Tekstfelt felt) {
    return new TekstSvar(tiltakId, felt, "", 0, "", null, 0);
  }
}
