// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.vakt;

import java.util.List;
import no.samtak.core.tiltak.internal.tiltak.TiltakHendelse;

/**
 * A change that can come next, and what each of its guards says.
 *
 * @param hendelse the change
 * @param svar in the table's order, then by id; empty where nobody guards it
 */
public record Port(TiltakHendelse hendelse, List<Vaktsvar> svar) {
  public Port {
    svar = List.copyOf(svar);
  }

  /** Whether a guard is in the way. */
  public boolean stengt() {
    return svar.stream().anyMatch(Vaktsvar::stopper);
  }
}
