// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.finans.internal.register.Funn;
import no.samtak.core.finans.internal.register.Funnsted;
import no.samtak.core.finans.internal.register.Funntilstand;
import no.samtak.core.finans.internal.register.Utledet;
import no.samtak.platform.api.rest.Versioned;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it goes out.
 *
 * @param avgjort null where nobody has decided
 */
@Schema(
    name = "Funn",
    description = "Noe i en kilde som ikke kan stemme, mangler eller er tvetydig")
public record FunnSvar(
    @Schema(description = "Tilfeldig") String id,
    @Schema(description = "Regelen; HAND for det en person har ført inn", example = "LE-F01")
        String regel,
    @Schema(description = "Hva slags funn") Funnklasse klasse,
    @Schema(description = "Om en regel fant det, eller en person") Utledet utledet,
    @Schema(description = "Slaget av fil", example = "finansieringsplan") String fil,
    @Schema(description = "Raden i fila; 0 = fila som helhet") long rad,
    @Schema(description = "Kolonnen; tom = raden som helhet") String kolonne,
    @Schema(description = "Det funnet gjelder", example = "homla") String objekt,
    @Schema(description = "Året eller årene; tom = gjelder ikke et år", example = "2010")
        String aar,
    @Schema(description = "Det kilden sier", example = "450") String oppgitt,
    @Schema(description = "Det som er beregnet", example = "610") String beregnet,
    @Schema(description = "Forskjellen, med fortegn", example = "160") String avvik,
    @Schema(description = "Enheten for forskjellen", example = "tkr") String enhet,
    @Schema(description = "Setningen om stedet, på språket det er spurt om") String tekst,
    @Schema(description = "Tilstanden nå") Funntilstand tilstand,
    @Schema(description = "Hvorfor det er avgjort slik") String begrunnelse,
    @Schema(description = "Hvem som avgjorde") String avgjortAv,
    @Schema(description = "Når det ble avgjort") @Nullable Instant avgjort,
    @Schema(description = "Når det først ble funnet") Instant funnet,
    @Schema(description = "Øker med hver endring") long versjon)
    implements Versioned {
  static FunnSvar av(Funn funn, Language sprak) {
    Funnsted s = funn.sted();
    return new FunnSvar(
        funn.id(),
        funn.regel(),
        funn.klasse(),
        funn.utledet(),
        s.fil(),
        s.rad(),
        s.kolonne(),
        s.objekt(),
        s.aar(),
        s.oppgitt(),
        s.beregnet(),
        s.avvik(),
        s.enhet(),
        s.tekst(sprak),
        funn.tilstand(),
        funn.begrunnelse(),
        funn.avgjortAv(),
        funn.avgjort(),
        funn.funnet(),
        funn.versjon());
  }
}
