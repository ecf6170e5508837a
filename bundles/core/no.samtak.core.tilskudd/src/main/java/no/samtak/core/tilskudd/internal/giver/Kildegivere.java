// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.giver;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.tilskudd.internal.felles.Kilde;
import org.jspecify.annotations.Nullable;

/**
 * Funders as the file {@code finansieringskilder} states them. Read anew each time: nothing of it
 * is in the register before a person takes it in.
 */
final class Kildegivere {
  private static final String FIL = "finansieringskilder";

  private Kildegivere() {}

  /** By name, in the file's order. */
  static Map<String, Giver> av(Kilder kilder) {
    Map<String, Giver> givere = new LinkedHashMap<>();
    for (Kilderad rad : kilder.rader(FIL)) {
      String navn = rad.celle("navn").strip();
      if (!navn.isEmpty()) {
        givere.putIfAbsent(navn, Giver.fraFil(innhold(navn, rad)));
      }
    }
    return givere;
  }

  private static Giverinnhold innhold(String navn, Kilderad rad) {
    List<String> andre =
        Arrays.stream(rad.celle("andre_navn").split("\\|"))
            .map(String::strip)
            .filter(n -> !n.isEmpty() && !n.equals(navn))
            .distinct()
            .toList();
    LocalDate siste = Kilde.dag(rad, "siste_dag");
    String merknad = rad.celle("merknad").strip();
    // What cannot be read as a day is not thrown away.
    if (siste == null && rad.har("siste_dag")) {
      String ulest = "siste_dag: " + rad.celle("siste_dag").strip();
      merknad = merknad.isEmpty() ? ulest : merknad + "; " + ulest;
    }
    return new Giverinnhold(
        navn,
        andre,
        slag(rad.celle("slag").strip()),
        rad.celle("orgnr").strip(),
        rad.celle("nettside").strip(),
        siste,
        merknad);
  }

  private static @Nullable Giverslag slag(String kode) {
    return Arrays.stream(Giverslag.values())
        .filter(s -> s.name().toLowerCase(Locale.ROOT).equals(kode))
        .findFirst()
        .orElse(null);
  }
}
