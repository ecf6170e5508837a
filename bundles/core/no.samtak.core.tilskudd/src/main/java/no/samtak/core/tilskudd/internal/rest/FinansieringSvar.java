// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import no.samtak.core.tilskudd.internal.finansiering.FinansieringHendelse;
import no.samtak.core.tilskudd.internal.finansiering.Finansieringsinnhold;
import no.samtak.core.tilskudd.internal.finansiering.Linje;
import no.samtak.core.tilskudd.internal.finansiering.Registrert;
import no.samtak.core.tilskudd.internal.ordning.Ordningsbrudd;
import no.samtak.platform.api.rest.Versioned;

/** A funding with its amounts and what can happen to it. */
@Schema(name = "Finansiering", description = "En finansiering med beløp år for år")
public record FinansieringSvar(
    @Schema(description = "Finansieringen") FinansieringRad finansiering,
    @Schema(description = "Ordningens id; tom = ikke registrert") String ordningId,
    @Schema(description = "Søknadens id; tom = ikke registrert") String soknadId,
    @Schema(description = "Beløp år for år") List<Linje> linjer,
    @Schema(description = "Hvordan kommunen skal ta over; tom = ikke sagt") String innfasingsplan,
    @Schema(description = "Om beløpet kan være med i en annen finansiering") boolean kanInngaIAnnen,
    @Schema(description = "Mer om finansieringen") String merknad,
    @Schema(description = "Der den ikke er slik ordningen sier") List<Ordningsbrudd> ordningsbrudd,
    @Schema(description = "Det som kan skje med den nå") List<FinansieringHendelse> mulige,
    @Schema(description = "Øker med hver endring; 0 = står bare i en plan") long versjon)
    implements Versioned {
  static FinansieringSvar av(Registrert f, List<Ordningsbrudd> ordningsbrudd) {
    Finansieringsinnhold i = f.innhold();
    return new FinansieringSvar(
        FinansieringRad.av(f),
        i.ordningId(),
        i.soknadId(),
        i.linjer().stream().map(l -> new Linje(l.aar(), l.betaler(), l.belopKr())).toList(),
        i.innfasingsplan(),
        i.kanInngaIAnnen(),
        i.merknad(),
        ordningsbrudd,
        f.fraPlanen() ? List.of() : FinansieringHendelse.mulige(f.tilstand()),
        f.versjon());
  }
}
