// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.innlesing;

import java.util.Arrays;
import java.util.List;
import no.samtak.bolig.internal.boenhet.Opplysninger;

/** Which cells of a row say something else than the register. */
public final class Cellendringer {
  private Cellendringer() {}

  /**
   * A cell that changes.
   *
   * @param kolonne the column's name
   * @param naa what is there now, as a file would have it
   * @param blir what it becomes
   */
  public record Celle(String kolonne, String naa, String blir) {}

  /** The cells that change from one to the other. */
  public static List<Celle> av(Opplysninger naa, Opplysninger blir) {
    return Arrays.stream(Boligfil.values())
        .map(k -> new Celle(k.kolonne(), k.tekst(naa), k.tekst(blir)))
        .filter(c -> !c.naa().equals(c.blir()))
        .toList();
  }
}
