// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.ordning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A funder's scheme.
 *
 * @param id random
 * @param versjon rises with each change
 */
public record Ordning(String id, Ordningsinnhold innhold, long versjon) {
  /** Funder and scheme, for lists to choose from. */
  public String fulltNavn() {
    return innhold.kilde() + ": " + innhold.navn();
  }

  /** The days from the first to the last, both included, on which an application is due. */
  public List<LocalDate> frister(LocalDate fra, LocalDate til) {
    List<LocalDate> frister = new ArrayList<>();
    if (innhold.fristDato() != null) {
      frister.add(innhold.fristDato());
    }
    if (innhold.fristDag() != null) {
      for (int aar = fra.getYear(); aar <= til.getYear(); aar++) {
        // The 29th of February is the 28th in other years.
        frister.add(innhold.fristDag().atYear(aar));
      }
    }
    return frister.stream().filter(f -> !f.isBefore(fra) && !f.isAfter(til)).toList();
  }
}
