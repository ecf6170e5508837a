// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.krav;

import java.time.Instant;
import java.util.List;

/**
 * What somebody has saved that a tiltak requires.
 *
 * @param tjenester the kinds of service, sorted; empty = none
 * @param endret when it was saved last
 * @param endretAv who saved it last
 * @param versjon rises with each change
 */
public record Lagret(List<String> tjenester, Instant endret, String endretAv, long versjon) {
  public Lagret {
    tjenester = List.copyOf(tjenester);
  }
}
