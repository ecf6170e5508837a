// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import no.samtak.core.tilskudd.internal.giver.Giver;
import no.samtak.core.tilskudd.internal.giver.Giveroversikt;
import no.samtak.platform.api.rest.Versioned;

/** A funder with all that has one of its names. */
@Schema(
    name = "Finansieringskilde",
    description = "En finansieringskilde med ordningene, søknadene og finansieringene")
public record GiverSvar(
    @Schema(description = "Kilden") GiverRad kilde,
    @Schema(description = "Ordningene") List<OrdningSvar> ordninger,
    @Schema(description = "Søknadene, også de som bare står i en kilde") List<SoknadRad> soknader,
    @Schema(description = "Finansieringene, også de som bare står i en plan")
        List<FinansieringRad> finansieringer,
    @Schema(description = "Eksterne penger i finansieringene, i kr, uten det som er ukjent")
        BigDecimal eksternKr,
    @Schema(description = "År med eksterne penger der beløpet er ukjent") long ukjentEkstern,
    @Schema(description = "Id på de registrerte som ligner, når denne ikke er i registeret")
        List<String> ligner,
    @Schema(description = "Øker med hver endring; 0 = ikke i registeret") long versjon)
    implements Versioned {
  static GiverSvar av(Giveroversikt o) {
    return new GiverSvar(
        GiverRad.av(o.rad()),
        o.ordninger().stream().map(OrdningSvar::av).toList(),
        o.soknader().stream().map(SoknadRad::av).toList(),
        o.finansieringer().stream().map(FinansieringRad::av).toList(),
        o.eksternKr(),
        o.ukjentEkstern(),
        o.ligner().stream().map(Giver::id).toList(),
        o.rad().giver().versjon());
  }
}
