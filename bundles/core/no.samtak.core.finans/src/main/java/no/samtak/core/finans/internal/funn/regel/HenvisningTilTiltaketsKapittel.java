// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.finans.internal.funn.lesing.Kapitler;
import no.samtak.core.finans.internal.funn.lesing.Tiltaksbeskrivelser;

/**
 * A reference in chapter 4 leads to where the tiltak stands: to its chapter, or to one that its
 * chapter is in.
 *
 * <p>References to chapters that do not exist are LE-F08's; of a tiltak that is not described at
 * all (LE-F14) nothing is said.
 */
final class HenvisningTilTiltaketsKapittel extends Regel {
  HenvisningTilTiltaketsKapittel() {
    super("LE-F09", Funnklasse.AVVIK);
  }

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Kapitler kapitler = Kapitler.av(kilder);
    Tiltaksbeskrivelser beskrivelser = Tiltaksbeskrivelser.av(kilder);
    List<Brudd> funn = new ArrayList<>();
    for (Henvisning h : Henvisning.alle(kilder)) {
      Set<String> staar = beskrivelser.kapitler(h.tiltak());
      if (staar.isEmpty()) {
        continue;
      }
      List<String> feil =
          h.kapitler().stream()
              .filter(kapitler::finnes)
              .filter(k -> staar.stream().noneMatch(s -> Kapitler.dekker(k, s)))
              .toList();
      if (!feil.isEmpty()) {
        String oppgitt = String.join(", ", feil);
        String beregnet = String.join("/", staar);
        funn.add(
            ved(h.fil(), h.rad(), h.kolonne(), h.tiltak())
                .oppgitt(oppgitt)
                .beregnet(beregnet)
                .funn(oppgitt, beregnet));
      }
    }
    return funn;
  }
}
