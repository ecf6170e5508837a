// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.register;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What findings were computed from: the rules, and the edition of each kind of file.
 *
 * @param regler the rules' ids and the edition of their meaning, as one text
 * @param utgaver by kind of file
 */
public record Stand(String regler, Map<String, Long> utgaver) {
  public Stand {
    utgaver = Map.copyOf(utgaver);
  }

  /** From its text, as {@link #tekst} writes it. */
  public static Stand av(String regler, String tekst) {
    Map<String, Long> utgaver = new TreeMap<>();
    for (String del : tekst.split(" ")) {
      int skille = del.indexOf('=');
      if (skille > 0) {
        utgaver.put(del.substring(0, skille), Long.valueOf(del.substring(skille + 1)));
      }
    }
    return new Stand(regler, utgaver);
  }

  /** The editions as one text, by kind: {@code okonomiplan=2 tiltak=1}. */
  public String tekst() {
    return new TreeMap<>(utgaver)
        .entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue())
            .collect(Collectors.joining(" "));
  }

  /** The edition of a kind of file; 0 = none has been read in. */
  public long utgave(String fil) {
    return utgaver.getOrDefault(fil, 0L);
  }

  /** Whether some kind of file is of a later edition here than there. */
  public boolean harNyereEnn(Stand annen) {
    return utgaver.entrySet().stream().anyMatch(e -> e.getValue() > annen.utgave(e.getKey()));
  }
}
