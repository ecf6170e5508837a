// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.lesing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;

/**
 * The rows of one kind of file.
 *
 * @param type name of the kind: {@code finansieringsplan}
 * @param rader in the file's order; empty where none has been read in
 */
public record Fil(String type, List<Kilderad> rader) {
  public Fil {
    rader = List.copyOf(rader);
  }

  /** The file of that kind; never null, and empty where there is none. */
  public static Fil av(Kilder kilder, String type) {
    return new Fil(type, kilder.rader(type));
  }

  /** Whether there is nothing to tell from. */
  public boolean tom() {
    return rader.isEmpty();
  }

  /** Whether the file has the column at all; a file without it says nothing of it. */
  public boolean harKolonne(String kolonne) {
    return rader.stream().anyMatch(r -> r.celler().containsKey(kolonne));
  }

  /** The rows by what stands in the column, in the file's order; rows without it are left out. */
  public Map<String, List<Kilderad>> etter(String kolonne) {
    Map<String, List<Kilderad>> grupper = new LinkedHashMap<>();
    for (Kilderad rad : rader) {
      if (rad.har(kolonne)) {
        grupper.computeIfAbsent(rad.celle(kolonne), k -> new ArrayList<>()).add(rad);
      }
    }
    return grupper;
  }

  /** The rows where the column says exactly that. */
  public Stream<Kilderad> der(String kolonne, String verdi) {
    return rader.stream().filter(r -> r.celle(kolonne).equals(verdi));
  }

  /** The first row where the column says exactly that. */
  public Optional<Kilderad> forste(String kolonne, String verdi) {
    return der(kolonne, verdi).findFirst();
  }
}
