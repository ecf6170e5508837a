// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.sak;

import java.time.LocalDate;
import java.util.List;
import no.samtak.core.api.personvern.Personopplysninger.Person;
import no.samtak.core.rettighet.internal.sletting.Slettelinje;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is shown.
 *
 * @param dag the business date
 * @param person null where the person is erased
 * @param merknad what was written down with it; may be empty
 * @param hendelser the newest first
 * @param linjer the report of the erasure; empty where there was none
 */
public record Sakbilde(
    Sak sak,
    LocalDate dag,
    @Nullable Person person,
    String merknad,
    List<Hendelse> hendelser,
    List<Slettelinje> linjer) {
  public Sakbilde {
    hendelser = List.copyOf(hendelser);
    linjer = List.copyOf(linjer);
  }

  /** The newest package; null where none was made. */
  public @Nullable Hendelse sistePakke() {
    return hendelser.stream().filter(Hendelse::pakke).findFirst().orElse(null);
  }
}
