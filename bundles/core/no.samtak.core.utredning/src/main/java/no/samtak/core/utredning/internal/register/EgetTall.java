// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.register;

import java.math.BigDecimal;
import java.time.Instant;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.api.konsekvens.Utredningsdel;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a person has added, where no register has it.
 *
 * @param id random
 * @param tiltak slug
 * @param del the part where it stands
 * @param ledetekst what it is the figure of
 * @param fra the value, or the lowest of an interval; null = unknown
 * @param til the highest of an interval; the same as {@code fra} where it is one value
 * @param enhet kr, årsverk, personer, …; empty = a number as such
 * @param personer whether it counts people, so that small values are protected
 * @param grad how sure it is
 * @param kilde where it is from, in the person's words
 * @param inndeling figures with the same non-empty name divide the same
 * @param utelukkende whether the parts of that division exclude each other
 * @param av who added it
 * @param tid when
 */
public record EgetTall(
    String id,
    String tiltak,
    Utredningsdel del,
    String ledetekst,
    @Nullable BigDecimal fra,
    @Nullable BigDecimal til,
    String enhet,
    boolean personer,
    Grad grad,
    String kilde,
    String inndeling,
    boolean utelukkende,
    String av,
    Instant tid) {}
