// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.protokoll;

import no.samtak.core.api.modul.Datatabell;
import no.samtak.platform.api.text.Phrase;

/**
 * A line of the record: what one table holds, of whom, what for and how long.
 *
 * @param modul short name
 * @param inne whether the module is in on the node; the core's own bundles always are
 */
public record Behandling(
    String modul, Phrase navn, Phrase formal, boolean inne, Datatabell tabell) {
  /** Tells it from all others. */
  public String nokkel() {
    return tabell.skjema() + "." + tabell.tabell();
  }

  /** Whether it holds anybody. */
  public boolean personer() {
    return tabell.personer() != Datatabell.Personer.INGEN;
  }
}
