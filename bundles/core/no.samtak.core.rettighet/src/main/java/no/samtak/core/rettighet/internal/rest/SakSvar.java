// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import no.samtak.core.rettighet.internal.sak.FremsattAv;
import no.samtak.core.rettighet.internal.sak.Hendelse;
import no.samtak.core.rettighet.internal.sak.Kanal;
import no.samtak.core.rettighet.internal.sak.Sak;
import no.samtak.core.rettighet.internal.sak.Sakbilde;
import no.samtak.core.rettighet.internal.sak.Sakslag;
import no.samtak.core.rettighet.internal.sak.Saktilstand;
import no.samtak.core.rettighet.internal.sak.Svarfrist;
import no.samtak.platform.api.rest.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A request as programs see it.
 *
 * @param person empty where the person is erased
 * @param sha256 of the newest package; empty where none was made
 * @param mangler modules that the newest package could not tell of
 */
@Schema(name = "Personvernkravsvar", description = "Et krav om innsyn eller sletting")
public record SakSvar(
    String id,
    String tjeneste,
    @Schema(description = "Tom når personen er slettet") String person,
    Sakslag slag,
    Saktilstand tilstand,
    LocalDate mottatt,
    LocalDate frist,
    boolean forlenget,
    Svarfrist.Stand stand,
    Kanal kanal,
    FremsattAv fremsattAv,
    String merknad,
    @Schema(description = "Loven et avslag eller en sletting står på") String hjemmel,
    @Nullable LocalDate avsluttet,
    @Schema(description = "Summen av den nyeste pakken") String sha256,
    @Schema(description = "Moduler den nyeste pakken ikke kunne si noe om") List<String> mangler,
    long versjon)
    implements Versioned {
  static SakSvar av(Sakbilde b) {
    Sak s = b.sak();
    Hendelse pakke = b.sistePakke();
    return new SakSvar(
        s.id(),
        s.tjeneste(),
        s.personId(),
        s.slag(),
        s.tilstand(),
        s.mottatt(),
        s.frist(),
        s.forlenget(),
        s.stand(b.dag()),
        s.kanal(),
        s.fremsattAv(),
        b.merknad(),
        s.hjemmel(),
        s.avsluttet(),
        pakke == null ? "" : pakke.sha256(),
        pakke == null ? List.of() : pakke.mangler(),
        s.versjon());
  }
}
