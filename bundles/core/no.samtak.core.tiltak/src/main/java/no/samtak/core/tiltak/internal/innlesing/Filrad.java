// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.innlesing;

import java.util.List;
import no.samtak.platform.api.table.TableRow;

/**
 * A good row of a file.
 *
 * @param nummer as a person counts, the head is 1
 * @param nokkel of what makes it the same row
 * @param innhold of all its cells
 * @param celler as stated, in the order of {@link Filtype#kolonner()}
 */
public record Filrad(long nummer, Avtrykk nokkel, Avtrykk innhold, List<String> celler) {
  static Filrad av(Filtype type, TableRow rad) {
    List<String> celler = type.kolonner().stream().map(rad::get).toList();
    Avtrykk nokkel = Avtrykk.av(type.nokkel().stream().map(rad::get).toList());
    return new Filrad(rad.number(), nokkel, Avtrykk.av(celler), celler);
  }

  /** The cell of a column. */
  public String celle(Filtype type, String kolonne) {
    return celler.get(type.kolonner().indexOf(kolonne));
  }
}
