// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.avvik;

import java.math.BigDecimal;
import no.samtak.platform.api.text.Text;

/**
 * What may explain that the source and its own years differ. Computed from the source; shown, never
 * asserted.
 *
 * @param slag what kind of explanation
 * @param oppgitt what the source states, in kr
 * @param beregnet what its years give, in kr
 * @param tekst a sentence
 */
public record MuligForklaring(Slag slag, BigDecimal oppgitt, BigDecimal beregnet, Text tekst) {
  /** Kinds of explanation. */
  public enum Slag {
    /** The overrun that the source states is another than its years give (KV-05). */
    OPPGITT_OVERSKRIDELSE,
    /** The own share's part of the overrun may be what is meant (KV-05). */
    EGENANDELENS_DEL,
    /** A stated sum is another than that of its years. */
    OPPGITT_SUM,
    /** The difference of a stated sum is as large as what is earmarked (KV-03). */
    OREMERKET
  }
}
