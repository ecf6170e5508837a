// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.samtykke;

import java.time.LocalDate;
import java.util.List;
import no.samtak.core.api.personvern.Dybde;
import no.samtak.core.api.personvern.Formal;
import no.samtak.core.samtykke.internal.mal.Kategori;

/**
 * What is agreed to, checked (SA-1). Never changed.
 *
 * @param mottaker who is told
 * @param kategorier what of, at least one
 * @param dybde how much
 * @param formal what for, at least one
 * @param fra the first day that it opens
 * @param til the last day
 * @param ikkeApnet in words, what is not told; may be empty
 */
public record Vilkar(
    Mottaker mottaker,
    List<Kategori> kategorier,
    Dybde dybde,
    List<Formal> formal,
    LocalDate fra,
    LocalDate til,
    String ikkeApnet) {
  public Vilkar {
    kategorier = List.copyOf(kategorier);
    formal = List.copyOf(formal);
  }
}
