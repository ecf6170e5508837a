// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import no.samtak.core.person.internal.tjeneste.Tilknytning;
import no.samtak.core.person.internal.tjeneste.Tjenesterolle;
import no.samtak.platform.api.rest.Versioned;
import org.jspecify.annotations.Nullable;

/** A tie as programs see it. */
@Schema(name = "Tilknytning", description = "At en bruker arbeider i en tjeneste")
public record TilknytningSvar(
    String id,
    String tjeneste,
    @Schema(description = "Brukerens id") String bruker,
    String navn,
    Tjenesterolle rolle,
    LocalDate fra,
    @Nullable LocalDate til,
    @Schema(description = "Tilknytningen til den brukeren er vikar for") @Nullable String vikarFor,
    @Nullable LocalDate fravaerFra,
    @Nullable LocalDate fravaerTil,
    boolean klarertAdresse,
    boolean klarertSkjermet,
    @Schema(description = "Om den gjelder i dag") boolean gjelder,
    LocalDate bekreftet,
    String bekreftetAv,
    @Schema(description = "Om ingen har bekreftet den det siste året") boolean tilGjennomgang,
    long versjon)
    implements Versioned {
  static TilknytningSvar av(Tilknytning t, LocalDate idag) {
    return new TilknytningSvar(
        t.id(),
        t.tjeneste(),
        t.bruker(),
        t.navn(),
        t.rolle(),
        t.fra(),
        t.til(),
        t.vikarFor(),
        t.fravaerFra(),
        t.fravaerTil(),
        t.klarertAdresse(),
        t.klarertSkjermet(),
        t.gjelder(idag),
        t.bekreftet(),
        t.bekreftetAv(),
        t.tilGjennomgang(idag),
        t.versjon());
  }
}
