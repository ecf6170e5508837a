// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.hovedbok;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Optional;
import no.samtak.core.api.kilde.Kilderad;

/** A row of the ledger, as stated. */
@Schema(name = "Postering", description = "En rad i hovedboka, slik den står")
public record Postering(
    @Schema(description = "Raden i fila hovedbok", example = "2") long rad,
    @Schema(example = "2011") int aar,
    @Schema(description = "Perioden; tom = ikke oppgitt") String periode,
    @Schema(description = "Bilaget; tomt = en saldo") String bilag,
    @Schema(description = "Linjen i bilaget") String linje,
    @Schema(description = "1 = drift") String kontoklasse,
    @Schema(description = "KOSTRA-funksjonen", example = "243") String funksjon,
    @Schema(description = "KOSTRA-arten", example = "010") String art,
    @Schema(description = "Ansvaret") String ansvar,
    @Schema(description = "Prosjektkoden") String prosjekt,
    @Schema(description = "Tiltaket") String tiltakId,
    @Schema(description = "Hvem kostnaden er felles med") String deltMed,
    @Schema(description = "Kroner og øre, med fortegnet i fila") BigDecimal belopKr,
    @Schema(description = "Teksten") String tekst) {
  static Optional<Postering> av(Kilderad r) {
    Optional<Integer> aar = Belop.heltall(r, "aar");
    Optional<BigDecimal> belop = Belop.i(r, "belop_kr");
    if (aar.isEmpty() || belop.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Postering(
            r.nummer(),
            aar.get(),
            r.celle("periode"),
            r.celle("bilag"),
            r.celle("linje"),
            r.celle("kontoklasse"),
            r.celle("funksjon"),
            r.celle("art"),
            r.celle("ansvar"),
            r.celle("prosjekt"),
            r.celle("tiltak_id"),
            r.celle("delt_med"),
            belop.get(),
            r.celle("tekst")));
  }
}
