// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.util.ArrayList;
import java.util.List;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.finans.internal.funn.lesing.Kapitler;
import no.samtak.core.finans.internal.funn.lesing.Tiltaksbeskrivelser;

/**
 * A reference in chapter 4 is to a chapter that exists ({@code kapitler}).
 *
 * <p>One finding per row, with those of its references that lead nowhere. Computed: the chapters
 * where the tiltak does stand. Where the chapters are not known, the rule says nothing.
 */
final class HenvisningTilKapittelSomFinnes extends Regel {
  HenvisningTilKapittelSomFinnes() {
    super("LE-F08", Funnklasse.AVVIK);
  }

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Kapitler kapitler = Kapitler.av(kilder);
    Tiltaksbeskrivelser beskrivelser = Tiltaksbeskrivelser.av(kilder);
    List<Brudd> funn = new ArrayList<>();
    if (kapitler.tom()) {
      return funn;
    }
    for (Henvisning h : Henvisning.alle(kilder)) {
      List<String> borte = h.kapitler().stream().filter(k -> !kapitler.finnes(k)).toList();
      if (!borte.isEmpty()) {
        String oppgitt = String.join(", ", borte);
        String staar = String.join("/", beskrivelser.kapitler(h.tiltak()));
        funn.add(
            ved(h.fil(), h.rad(), h.kolonne(), h.tiltak())
                .oppgitt(oppgitt)
                .beregnet(staar)
                .funnMed(staar.isEmpty() ? "ingen" : "", oppgitt, staar));
      }
    }
    return funn;
  }
}
