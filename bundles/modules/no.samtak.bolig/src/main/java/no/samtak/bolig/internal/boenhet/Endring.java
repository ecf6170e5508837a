// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.boenhet;

import java.util.Arrays;
import java.util.List;

/**
 * A change that is to be stored, with what it says in the history.
 *
 * @param ny the dwelling after
 * @param overganger in their order; none where nothing changes
 */
public record Endring(Boenhet ny, List<Overgang> overganger) {
  public Endring {
    overganger = List.copyOf(overganger);
  }

  static Endring av(Boenhet ny, Overgang... overganger) {
    return new Endring(ny, Arrays.asList(overganger));
  }
}
