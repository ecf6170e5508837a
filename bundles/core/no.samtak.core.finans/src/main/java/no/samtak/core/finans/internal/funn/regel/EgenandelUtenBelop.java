// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Aar;
import no.samtak.core.finans.internal.funn.lesing.Fil;
import no.samtak.core.finans.internal.funn.lesing.Plantabell;

/**
 * An own share (K) has an amount; without one, the need is "at least" what is known.
 *
 * <p>What a tiltak says of an own share without a year is one finding each; its years without an
 * amount are one finding together.
 */
final class EgenandelUtenBelop extends Regel {
  EgenandelUtenBelop() {
    super("LE-F21", Funnklasse.UFULLSTENDIG);
  }

  @Override
  public List<Brudd> prov(Kilder kilder) {
    List<Brudd> funn = new ArrayList<>();
    Fil.av(kilder, Plantabell.FIL)
        .etter("tiltak_id")
        .forEach(
            (tiltak, rader) -> {
              Map<String, List<Kilderad>> uten = new LinkedHashMap<>();
              for (Kilderad rad : rader) {
                if (rad.celle("kilde").equals("K") && !rad.har("belop_tkr")) {
                  String hva = Aar.i(rad, "aar").isPresent() ? "" : rad.celle("celle") + "\n";
                  uten.computeIfAbsent(hva, k -> new ArrayList<>()).add(rad);
                }
              }
              uten.values()
                  .forEach(
                      r -> {
                        String aar =
                            Aar.liste(r.stream().flatMap(k -> Aar.i(k, "aar").stream()).toList());
                        String celle = r.get(0).celle("celle");
                        funn.add(
                            ved(Plantabell.FIL, r.get(0), "belop_tkr", tiltak)
                                .aar(aar)
                                .oppgitt(celle)
                                .funn(celle));
                      });
            });
    return funn;
  }
}
