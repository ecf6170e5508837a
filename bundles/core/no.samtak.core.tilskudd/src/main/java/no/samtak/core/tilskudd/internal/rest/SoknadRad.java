// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.samtak.core.tilskudd.internal.felles.Pengeslag;
import no.samtak.core.tilskudd.internal.soknad.Soknad;
import no.samtak.core.tilskudd.internal.soknad.Soknadsinnhold;
import no.samtak.core.tilskudd.internal.soknad.Soknadstilstand;
import org.jspecify.annotations.Nullable;

/** An application as a row of a list; null is unknown. */
@Schema(name = "Soknadsrad", description = "En søknad og svaret på den; det som mangler, er ukjent")
public record SoknadRad(
    @Schema(description = "Tilfeldig; kilde- og kildens egen id når den bare står i en kilde")
        String id,
    @Schema(description = "Om den bare står i en kilde") boolean fraKilden,
    @Schema(description = "Hvem det er søkt hos", example = "Shdir") String kilde,
    @Schema(description = "Ordningen; tom = ikke registrert") String ordning,
    @Schema(description = "Hva pengene er til") String formal,
    @Schema(description = "Slaget av penger") @Nullable Pengeslag slag,
    @Schema(description = "Delprosjektene") List<String> delprosjekter,
    @Schema(description = "Antall stillinger") @Nullable BigDecimal stillinger,
    @Schema(description = "Tiltakene") List<String> tiltak,
    @Schema(description = "Når den er sendt") @Nullable LocalDate soknadsdato,
    @Schema(description = "Beløpet det er søkt om, i kr", example = "911000")
        @Nullable BigDecimal soktKr,
    @Schema(description = "Hvor den er") Soknadstilstand tilstand,
    @Schema(description = "Når svaret kom") @Nullable LocalDate svardato,
    @Schema(description = "Tilsagnet i kr", example = "425000") @Nullable BigDecimal tilsagnKr,
    @Schema(description = "Tilsagnet i prosent av det som er søkt om", example = "46.7")
        @Nullable BigDecimal andelProsent,
    @Schema(description = "Dager fra søknad til svar", example = "40") @Nullable Long svardager,
    @Schema(description = "Om tilsagnet er større enn det som er søkt om")
        boolean tilsagnOverSoknad,
    @Schema(description = "Brukt hittil, i kr") @Nullable BigDecimal bruktKr,
    @Schema(description = "Første dag tilsagnet gjelder") @Nullable LocalDate periodeFra,
    @Schema(description = "Siste dag tilsagnet gjelder") @Nullable LocalDate periodeTil,
    @Schema(description = "Mer om søknaden") String merknad,
    @Schema(description = "Kildens egen id; tom = står ikke i noen kilde", example = "shdir-lonn")
        String kildenokkel,
    @Schema(description = "Om kilden sier noe annet nå enn da den ble overtatt")
        boolean kildenErEndret,
    @Schema(description = "Øker med hver endring; 0 = står bare i en kilde") long versjon) {
  static SoknadRad av(Soknad soknad) {
    Soknadsinnhold i = soknad.innhold();
    return new SoknadRad(
        soknad.id(),
        soknad.fraKilden(),
        i.kilde(),
        soknad.ordning(),
        i.formal(),
        i.slag(),
        i.delprosjekter(),
        i.stillinger(),
        i.tiltak(),
        i.soknadsdato(),
        i.soktKr(),
        i.tilstand(),
        i.svardato(),
        i.tilsagnKr(),
        i.andelProsent(),
        i.svardager(),
        i.tilsagnOverSoknad(),
        i.bruktKr(),
        i.periodeFra(),
        i.periodeTil(),
        i.merknad(),
        soknad.kildenokkel(),
        soknad.kildenErEndret(),
        soknad.versjon());
  }
}
