// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.finans.internal.funn.lesing.Tiltaksbeskrivelser;

/** A tiltak is either existing or new, not both. */
final class EksisterendeEllerNytt extends Regel {
  EksisterendeEllerNytt() {
    super("LE-F16", Funnklasse.AVVIK);
  }

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Tiltaksbeskrivelser beskrivelser = Tiltaksbeskrivelser.av(kilder);
    List<Brudd> funn = new ArrayList<>();
    beskrivelser
        .etterTiltak()
        .forEach(
            (tiltak, rader) -> {
              if (beskrivelser
                  .verdier(tiltak, "status")
                  .containsAll(Set.of("eksisterende", "ny"))) {
                rader.stream()
                    .filter(r -> r.celle("status").equals("ny"))
                    .findFirst()
                    .ifPresent(
                        rad ->
                            funn.add(
                                ved(Tiltaksbeskrivelser.FIL, rad, "status", tiltak)
                                    .oppgitt("eksisterende")
                                    .beregnet("ny")
                                    .funn()));
              }
            });
    return funn;
  }
}
