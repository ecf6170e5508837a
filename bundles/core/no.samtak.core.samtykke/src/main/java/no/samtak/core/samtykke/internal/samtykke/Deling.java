// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.samtykke;

import java.time.LocalDate;
import java.util.List;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.samtykke.internal.mal.Kategori;

/**
 * A given consent as its recipient may see it: never why, nor what is not told.
 *
 * @param tjeneste slug of the person's own service
 * @param personId within it
 * @param til the last day
 */
public record Deling(
    String tjeneste,
    String personId,
    List<Kategori> kategorier,
    Dybde dybde,
    List<Formal> formal,
    LocalDate til) {
  public Deling {
    kategorier = List.copyOf(kategorier);
    formal = List.copyOf(formal);
  }
}
