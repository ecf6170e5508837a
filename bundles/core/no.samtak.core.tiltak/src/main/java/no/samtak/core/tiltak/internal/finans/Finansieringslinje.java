// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.finans;

import java.math.BigDecimal;
import no.samtak.core.api.finansiering.Betaler;
import org.jspecify.annotations.Nullable;

/**
 * One line of a plan's financing, as stated.
 *
 * @param tiltakId slug of the tiltak
 * @param prioritet 1 is first; null = not stated
 * @param tiltak the tiltak's name in the plan
 * @param helarsvirkningTkr full-year effect in 1000 kr; null = not stated
 * @param aar the year; null = an own share that is mentioned without a year
 * @param kilde who pays
 * @param belopTkr in 1000 kr, not negative; null = unknown, which is not zero
 * @param celle raw text of the plan's cell
 */
public record Finansieringslinje(
    String tiltakId,
    @Nullable Integer prioritet,
    String tiltak,
    @Nullable BigDecimal helarsvirkningTkr,
    @Nullable Integer aar,
    Betaler kilde,
    @Nullable BigDecimal belopTkr,
    String celle) {
  /** The same line, counted to another tiltak. */
  public Finansieringslinje av(String slug) {
    return new Finansieringslinje(
        slug, prioritet, tiltak, helarsvirkningTkr, aar, kilde, belopTkr, celle);
  }
}
