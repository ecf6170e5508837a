// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.tilgang;

import java.util.List;
import no.samtak.core.person.internal.persistence.PersonStore;
import no.samtak.core.person.internal.persistence.TilknytningStore;
import no.samtak.core.person.internal.person.Person;
import no.samtak.core.person.internal.tjeneste.Tjenesterolle;
import org.jspecify.annotations.Nullable;

/**
 * What a user may in a service today, by all ties to it.
 *
 * @param tjenesteId the service's random id
 * @param rolle the highest
 * @param aktiv whether the service takes in people
 * @param rad the person that was asked for, where the service has it
 */
public record Tjenesteadgang(
    String tjenesteId,
    Tjenesterolle rolle,
    boolean klarertAdresse,
    boolean klarertSkjermet,
    boolean aktiv,
    PersonStore.@Nullable Rad rad) {

  static @Nullable Tjenesteadgang av(List<TilknytningStore.Adgang> mine, String tjeneste) {
    Tjenesteadgang her = null;
    for (TilknytningStore.Adgang a : mine) {
      if (a.tjeneste().equals(tjeneste)) {
        her =
            new Tjenesteadgang(
                a.tjenesteId(),
                a.rolle() == Tjenesterolle.LEDER || her == null ? a.rolle() : her.rolle(),
                a.klarertAdresse() || her != null && her.klarertAdresse(),
                a.klarertSkjermet() || her != null && her.klarertSkjermet(),
                a.aktiv(),
                a.person());
      }
    }
    return her;
  }

  /** Whether the person is one that the user may see (P7). */
  public boolean faarSe(Person person) {
    return klarertSkjermet || !person.personalia().skjermet();
  }
}
