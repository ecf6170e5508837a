// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import no.samtak.core.api.finansiering.Betaler;
import no.samtak.core.tiltak.internal.finans.Finansieringslinje;
import org.jspecify.annotations.Nullable;

/**
 * A line of the plan as others see it.
 *
 * @param tiltakId slug of the tiltak
 * @param prioritet null = not stated
 * @param tiltak name in the plan
 * @param helarsvirkningTkr in 1000 kr; null = not stated
 * @param aar null = an own share without a year
 * @param kilde who pays
 * @param belopTkr in 1000 kr; null = unknown
 * @param celle raw text of the plan's cell
 */
@Schema(name = "Finansieringslinje", description = "En linje i planen. Beløp i 1000 kr")
public record FinansieringslinjeSvar(
    @Schema(example = "kunsten-a-bo") String tiltakId,
    @Schema(nullable = true, example = "1") @Nullable Integer prioritet,
    String tiltak,
    @Schema(nullable = true, description = "1000 kr") @Nullable BigDecimal helarsvirkningTkr,
    @Schema(nullable = true, example = "2010") @Nullable Integer aar,
    @Schema(description = "E ekstern, K egenandel, B behov for kommunale penger") Betaler kilde,
    @Schema(nullable = true, description = "1000 kr; tom = ukjent, 0 = null kroner")
        @Nullable BigDecimal belopTkr,
    @Schema(description = "Cellen slik den står i planen") String celle) {
  static FinansieringslinjeSvar av(Finansieringslinje l) {
    return new FinansieringslinjeSvar(
        l.tiltakId(),
        l.prioritet(),
        l.tiltak(),
        l.helarsvirkningTkr(),
        l.aar(),
        l.kilde(),
        l.belopTkr(),
        l.celle());
  }
}
