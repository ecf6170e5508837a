// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import no.samtak.core.rettighet.internal.sak.Sak;
import no.samtak.core.rettighet.internal.sak.Sakslag;
import no.samtak.core.rettighet.internal.sak.Saktilstand;
import no.samtak.core.rettighet.internal.sak.Svarfrist;
import org.jspecify.annotations.Nullable;

/** A request in a list; tells of no person. */
@Schema(name = "PersonvernkravRad", description = "Et krav i en liste, uten person")
public record SakRad(
    String id,
    String tjeneste,
    Sakslag slag,
    Saktilstand tilstand,
    LocalDate mottatt,
    LocalDate frist,
    boolean forlenget,
    @Schema(description = "Hvordan fristen står i dag") Svarfrist.Stand stand,
    @Nullable LocalDate avsluttet) {
  static SakRad av(Sak s, LocalDate idag) {
    return new SakRad(
        s.id(),
        s.tjeneste(),
        s.slag(),
        s.tilstand(),
        s.mottatt(),
        s.frist(),
        s.forlenget(),
        s.stand(idag),
        s.avsluttet());
  }
}
