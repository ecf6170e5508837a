// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.kommune;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samtak.platform.api.text.Language;

/**
 * A kommune, also one that has gone up in another.
 *
 * @param slug stable name in addresses
 * @param navn as people write it
 * @param administrasjonssprak the language it administers in
 * @param betjent whether this installation serves it; a former kommune is known but not served
 * @param numre the numbers it has had, oldest first, never two on one day
 */
public record Kommune(
    String slug,
    String navn,
    Language administrasjonssprak,
    boolean betjent,
    List<Kommunenummer> numre) {
  public Kommune {
    numre = List.copyOf(numre);
  }

  /** The number on a day; empty where the kommune was not there under a known number. */
  public Optional<Kommunenummer> nummer(LocalDate dag) {
    return numre.stream().filter(n -> n.gjelder(dag)).findFirst();
  }
}
