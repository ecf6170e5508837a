// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.persistence;

import java.util.Arrays;
import java.util.List;

/** Lists that stand in one column. */
final class Nokler {
  private Nokler() {}

  static String ord(List<String> ord) {
    return String.join(" ", ord);
  }

  static List<String> avOrd(String tekst) {
    return tekst.isEmpty() ? List.of() : Arrays.asList(tekst.split(" "));
  }

  static String linjer(List<String> linjer) {
    return String.join("\n", linjer);
  }

  static List<String> avLinjer(String tekst) {
    return tekst.isEmpty() ? List.of() : Arrays.asList(tekst.split("\n"));
  }
}
