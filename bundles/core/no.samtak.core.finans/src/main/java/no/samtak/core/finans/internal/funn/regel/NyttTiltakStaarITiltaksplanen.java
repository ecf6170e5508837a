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
import no.samtak.core.finans.internal.funn.lesing.Plantabell;
import no.samtak.core.finans.internal.funn.lesing.Tiltaksbeskrivelser;

/**
 * A tiltak that chapter 2 or 3 calls new must stand in 4.1, 4.2 or 4.3. Where nothing of chapter 4
 * has been read in, the rule says nothing.
 */
final class NyttTiltakStaarITiltaksplanen extends Regel {
  NyttTiltakStaarITiltaksplanen() {
    super("LE-F13", Funnklasse.AVVIK);
  }

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Plantabell plan = Plantabell.av(kilder);
    Set<String> kapittel4 = new HashSet<>(plan.alle());
    kapittel4.addAll(Fil.av(kilder, "nullkostnad").etter("tiltak_id").keySet());
    kapittel4.addAll(Fil.av(kilder, "investering").etter("tiltak_id").keySet());
    List<Brudd> funn = new ArrayList<>();
    if (kapittel4.isEmpty()) {
      return funn;
    }
    Tiltaksbeskrivelser.av(kilder)
        .etterTiltak()
        .forEach(
            (tiltak, rader) ->
                rader.stream()
                    .filter(r -> r.celle("status").equals("ny") && !kapittel4.contains(tiltak))
                    .findFirst()
                    .ifPresent(
                        rad ->
                            funn.add(
                                ved(Tiltaksbeskrivelser.FIL, rad, "status", tiltak)
                                    .oppgitt(rad.celle("kostnad"))
                                    .funn(rad.celle("kapittel")))));
    return funn;
  }
}
