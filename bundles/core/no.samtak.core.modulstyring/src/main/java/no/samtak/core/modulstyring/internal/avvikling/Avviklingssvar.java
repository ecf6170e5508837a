// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.avvikling;

import java.util.List;
import java.util.Optional;
import no.samtak.core.api.modul.Avviklingsbidrag.Avviklingspunkt;
import no.samtak.platform.api.text.Phrase;

/**
 * What a module says when it is to be closed in a kommune.
 *
 * @param punkter what it still holds; empty where nothing is, or it does not answer
 * @param hindringer what must be settled first, a sentence each; one where it should answer and
 *     does not
 */
public record Avviklingssvar(List<Avviklingspunkt> punkter, List<Phrase> hindringer) {
  public Avviklingssvar {
    punkter = List.copyOf(punkter);
    hindringer = List.copyOf(hindringer);
  }

  /** What hinders, in one sentence; empty where nothing does. */
  public Optional<Phrase> hinder() {
    return hindringer.isEmpty()
        ? Optional.empty()
        : Optional.of(l -> String.join("; ", hindringer.stream().map(p -> p.in(l)).toList()));
  }
}
