// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.samtykke;

import java.time.LocalDate;
import java.util.List;
import no.samtak.core.samtykke.internal.mal.Kategori;

/**
 * A person of another service, by consent.
 *
 * @param tjeneste slug of the person's own service
 * @param personId within it
 * @param navn as the person is shown
 * @param delinger what is shared, at least one
 */
public record DeltPerson(String tjeneste, String personId, String navn, List<Deling> delinger) {
  public DeltPerson {
    delinger = List.copyOf(delinger);
  }

  /** All that is shared, each kind once. */
  public List<Kategori> kategorier() {
    return delinger.stream().flatMap(d -> d.kategorier().stream()).distinct().sorted().toList();
  }

  /** The day after which nothing is shared. */
  public LocalDate til() {
    return delinger.stream().map(Deling::til).max(LocalDate::compareTo).orElseThrow();
  }
}
