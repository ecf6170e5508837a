// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.web;

import java.util.Arrays;
import java.util.List;
import no.samtak.platform.api.text.Text;

/** Something to choose in a form. */
record Valg(String verdi, Text tekst) {
  /** A choice in somebody's own words. */
  static Valg ord(String verdi, String ord) {
    return new Valg(verdi, Text.of("tilskudd.ord", ord));
  }

  /** All values of an enum, each with its words. */
  static <E extends Enum<E>> List<Valg> av(E[] verdier, String nokkel) {
    return Arrays.stream(verdier).map(v -> new Valg(v.name(), Text.of(nokkel + v))).toList();
  }
}
