// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import no.samtak.core.api.modul.Datatabell;
import no.samtak.core.rettighet.internal.protokoll.Behandling;
import no.samtak.platform.api.text.Language;
import org.jspecify.annotations.Nullable;

/** A line of the record of processing. */
@Schema(name = "Behandling", description = "En linje i protokollen over behandlinger (art. 30)")
public record BehandlingRad(
    String modul,
    String navn,
    String formal,
    @Schema(description = "Om modulen er inne på noden") boolean inne,
    String tabell,
    String innhold,
    Datatabell.Personer hvem,
    String oppbevaring,
    @Nullable Integer oppbevaringAar,
    Datatabell.Sletteregel sletteregel) {
  static BehandlingRad av(Behandling b) {
    return new BehandlingRad(
        b.modul(),
        b.navn().in(Language.NB),
        b.formal().in(Language.NB),
        b.inne(),
        b.nokkel(),
        b.tabell().innhold().in(Language.NB),
        b.tabell().personer(),
        b.tabell().oppbevaring().in(Language.NB),
        b.tabell().oppbevaringAar(),
        b.tabell().sletteregel());
  }
}
