// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Lists that stand in one column: words with space between, or a line each. */
final class Linjer {
  private Linjer() {}

  static String ord(Collection<?> ord) {
    return ord.stream().map(String::valueOf).sorted().collect(Collectors.joining(" "));
  }

  static List<String> avOrd(String tekst) {
    return tekst.isEmpty() ? List.of() : Arrays.asList(tekst.split(" "));
  }

  /** A line of words; none of them may have a space. An empty one is written as a hyphen. */
  static String linje(Object... ord) {
    List<String> deler = new ArrayList<>();
    for (Object o : ord) {
      String del = String.valueOf(o);
      deler.add(del.isEmpty() ? "-" : del);
    }
    return String.join(" ", deler);
  }

  static List<String[]> avLinjer(String tekst) {
    return tekst.isEmpty()
        ? List.of()
        : Arrays.stream(tekst.split("\n")).map(l -> l.split(" ")).toList();
  }

  /** What stands for the empty word is the empty word again. */
  static String tom(String ord) {
    return ord.equals("-") ? "" : ord;
  }
}
