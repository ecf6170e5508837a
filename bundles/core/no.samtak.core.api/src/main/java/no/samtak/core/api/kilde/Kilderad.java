// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.kilde;

import java.util.Map;

/**
 * A row of a source, as stated: spelling, decimals and empty cells kept.
 *
 * @param nummer place in the file, the head being 1
 * @param celler by column; an empty text = not stated
 */
public record Kilderad(long nummer, Map<String, String> celler) {
  public Kilderad {
    celler = Map.copyOf(celler);
  }

  /** The cell of a column; empty where it is not stated or the file has no such column. */
  public String celle(String kolonne) {
    return celler.getOrDefault(kolonne, "");
  }

  /** Whether the cell is filled. */
  public boolean har(String kolonne) {
    return !celle(kolonne).isEmpty();
  }
}
