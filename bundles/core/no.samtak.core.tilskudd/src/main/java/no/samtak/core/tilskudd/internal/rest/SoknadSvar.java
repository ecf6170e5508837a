// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import no.samtak.core.tilskudd.internal.ordning.Ordningsbrudd;
import no.samtak.core.tilskudd.internal.soknad.Soknad;
import no.samtak.core.tilskudd.internal.soknad.Tilsagnsdel;
import no.samtak.platform.api.rest.Versioned;

/** An application with everything that came with its award. */
@Schema(name = "Soknad", description = "En søknad med vilkår, øremerking og rapporter")
public record SoknadSvar(
    @Schema(description = "Søknaden og svaret") SoknadRad soknad,
    @Schema(description = "Ordningens id; tom = ikke registrert") String ordningId,
    @Schema(description = "Vilkårene i tilsagnet") List<Tilsagnsdel> vilkar,
    @Schema(description = "Øremerkede beløp") List<Tilsagnsdel> oremerkinger,
    @Schema(description = "Rapporter til tilskuddsgiveren") List<Tilsagnsdel> rapporter,
    @Schema(description = "Der den ikke er slik ordningen sier") List<Ordningsbrudd> ordningsbrudd,
    @Schema(description = "Øker med hver endring; 0 = står bare i en kilde") long versjon)
    implements Versioned {
  static SoknadSvar av(Soknad soknad, List<Ordningsbrudd> ordningsbrudd) {
    return new SoknadSvar(
        SoknadRad.av(soknad),
        soknad.innhold().ordningId(),
        soknad.innhold().vilkar(),
        soknad.innhold().oremerkinger(),
        soknad.innhold().rapporter(),
        ordningsbrudd,
        soknad.versjon());
  }
}
