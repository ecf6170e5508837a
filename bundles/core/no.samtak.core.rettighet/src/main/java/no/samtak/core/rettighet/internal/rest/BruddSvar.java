// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import no.samtak.core.rettighet.internal.brudd.Brudd;
import no.samtak.core.rettighet.internal.brudd.Bruddtilstand;
import no.samtak.core.rettighet.internal.brudd.Risiko;
import org.jspecify.annotations.Nullable;

/** A breach as programs see it. */
@Schema(name = "Personvernbrudd", description = "Et brudd, uten navn")
public record BruddSvar(
    String id,
    String tittel,
    Instant oppdaget,
    @Schema(description = "72 timer etter at det ble oppdaget") Instant frist,
    @Schema(description = "Hvordan fristen for å melde til Datatilsynet står") Brudd.Stand stand,
    String tjeneste,
    @Nullable Integer antall,
    String beskrivelse,
    Bruddtilstand tilstand,
    @Nullable Risiko risiko,
    String vurdering,
    @Nullable Instant meldt,
    @Nullable Instant varslet,
    String tiltak) {
  static BruddSvar av(Brudd b, Instant naa) {
    return new BruddSvar(
        b.id(),
        b.tittel(),
        b.oppdaget(),
        b.frist(),
        b.stand(naa),
        b.tjeneste(),
        b.antall(),
        b.beskrivelse(),
        b.tilstand(),
        b.risiko(),
        b.vurdering(),
        b.meldt(),
        b.varslet(),
        b.tiltak());
  }
}
