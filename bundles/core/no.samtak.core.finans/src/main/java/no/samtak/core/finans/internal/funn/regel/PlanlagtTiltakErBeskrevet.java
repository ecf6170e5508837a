// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.finans.internal.funn.lesing.Fil;
import no.samtak.core.finans.internal.funn.lesing.Okonomiplan;
import no.samtak.core.finans.internal.funn.lesing.Plantabell;
import no.samtak.core.finans.internal.funn.lesing.Tiltaksbeskrivelser;

/**
 * A tiltak of 4.2 or 4.3 must be described in chapter 2 or 3. Where no description has been read
 * in, the rule says nothing.
 */
final class PlanlagtTiltakErBeskrevet extends Regel {
  PlanlagtTiltakErBeskrevet() {
    super("LE-F14", Funnklasse.AVVIK);
  }

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Tiltaksbeskrivelser beskrivelser = Tiltaksbeskrivelser.av(kilder);
    List<Brudd> funn = new ArrayList<>();
    if (beskrivelser.tom()) {
      return funn;
    }
    Set<String> sett = new HashSet<>();
    for (String type : List.of(Okonomiplan.FIL, Plantabell.FIL, "investering")) {
      Fil.av(kilder, type)
          .etter("tiltak_id")
          .forEach(
              (tiltak, rader) -> {
                if (!beskrivelser.har(tiltak) && sett.add(tiltak)) {
                  funn.add(ved(type, rader.get(0), "tiltak_id", tiltak).funn());
                }
              });
    }
    return funn;
  }
}
