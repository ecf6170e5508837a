// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Fil;
import no.samtak.core.finans.internal.funn.lesing.Kapitler;
import no.samtak.core.finans.internal.funn.lesing.Okonomiplan;

/** A field of chapter 4 that is to refer to where the tiltak is described. */
record Henvisning(String fil, Kilderad rad, String kolonne) {
  /** All of 4.1 and 4.2, in their order; none of a file without the column. */
  static List<Henvisning> alle(Kilder kilder) {
    List<Henvisning> alle = new ArrayList<>();
    les(Fil.av(kilder, "nullkostnad"), "ref", alle);
    les(Fil.av(kilder, Okonomiplan.FIL), "beskrivelse_ref", alle);
    return alle;
  }

  String tiltak() {
    return rad.celle("tiltak_id");
  }

  String tekst() {
    return rad.celle(kolonne);
  }

  /** The chapters that it refers to; none where it is empty or no reference. */
  Set<String> kapitler() {
    return Kapitler.henvisninger(tekst());
  }

  private static void les(Fil fil, String kolonne, List<Henvisning> alle) {
    if (fil.harKolonne(kolonne)) {
      fil.rader().forEach(r -> alle.add(new Henvisning(fil.type(), r, kolonne)));
    }
  }
}
