// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.samtak.core.tilskudd.internal.giver.Giver.Opphav;
import no.samtak.core.tilskudd.internal.giver.Giverinnhold;
import no.samtak.core.tilskudd.internal.giver.Giverrad;
import no.samtak.core.tilskudd.internal.giver.Giverslag;
import org.jspecify.annotations.Nullable;

/** A funder as a row of a list. */
@Schema(
    name = "Finansieringskilderad",
    description = "En finansieringskilde, eller et navn i dataene som ikke er knyttet til noen")
public record GiverRad(
    @Schema(description = "Tilfeldig; kilde- eller navn- foran når den ikke er i registeret")
        String id,
    @Schema(description = "Det den heter hos dere", example = "Helsedirektoratet") String navn,
    @Schema(description = "Det den heter i søknader, ordninger, finansieringer og kilder ellers")
        List<String> andreNavn,
    @Schema(description = "Hvor den er fra") Opphav opphav,
    @Schema(description = "Hvordan den står") Giverrad.Stand stand,
    @Schema(description = "Hva den er") @Nullable Giverslag slag,
    @Schema(description = "Organisasjonsnummeret; tomt = ikke oppgitt", example = "983544622")
        String orgnr,
    @Schema(description = "Nettsiden; tom = ikke oppgitt") String nettside,
    @Schema(description = "Siste dag den gir penger") @Nullable LocalDate sisteDag,
    @Schema(description = "Mer om den") String merknad,
    @Schema(description = "Antall ordninger") int ordninger,
    @Schema(description = "Antall søknader som er sendt") long soknader,
    @Schema(description = "Sum det er søkt om, i kr, uten det som er ukjent") BigDecimal soktKr,
    @Schema(description = "Sum av tilsagnene, i kr, uten det som er ukjent") BigDecimal tilsagnKr,
    @Schema(description = "Tilsagn der beløpet er ukjent") long ukjentTilsagn,
    @Schema(description = "Antall finansieringer, også de som bare står i en plan")
        int finansieringer,
    @Schema(description = "Øker med hver endring; 0 = ikke i registeret") long versjon) {
  static GiverRad av(Giverrad rad) {
    Giverinnhold i = rad.giver().innhold();
    return new GiverRad(
        rad.giver().id(),
        i.navn(),
        i.andreNavn(),
        rad.giver().opphav(),
        rad.stand(),
        i.slag(),
        i.orgnr(),
        i.nettside(),
        i.sisteDag(),
        i.merknad(),
        rad.ordninger(),
        rad.sum().soknader(),
        rad.sum().soktKr(),
        rad.sum().tilsagnKr(),
        rad.sum().ukjentTilsagn(),
        rad.finansieringer(),
        rad.giver().versjon());
  }
}
