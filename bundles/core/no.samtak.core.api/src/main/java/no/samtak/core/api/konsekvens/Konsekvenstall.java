// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.konsekvens;

import java.math.BigDecimal;
import no.samtak.platform.api.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A figure with where it is from.
 *
 * @param del the part of the paper where it belongs
 * @param nokkel stable within tiltak and contributor
 * @param ledetekst what it is the figure of
 * @param fra the value, or the lowest of an interval; null = unknown
 * @param til the highest of an interval; the same as {@code fra} where it is one value
 * @param enhet kr, 1000 kr, årsverk, personer, plasser, …; empty = a number as such
 * @param personer whether it counts people, so that small values are protected
 * @param grad how sure it is
 * @param kilde the register, file and row, in words
 * @param lenke path of the row that it came from, within the product
 * @param inndeling figures with the same non-empty name divide the same people or money
 * @param gjensidigUtelukkende whether the parts of that division exclude each other; only then may
 *     they be summed (VE-11)
 */
public record Konsekvenstall(
    Utredningsdel del,
    String nokkel,
    Phrase ledetekst,
    @Nullable BigDecimal fra,
    @Nullable BigDecimal til,
    String enhet,
    boolean personer,
    Grad grad,
    Phrase kilde,
    String lenke,
    String inndeling,
    boolean gjensidigUtelukkende) {}
