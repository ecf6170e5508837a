// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.util.ArrayList;
import java.util.List;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Aar;
import no.samtak.core.finans.internal.funn.lesing.Fil;
import no.samtak.core.finans.internal.funn.lesing.Plantabell;

/** External money (E) has an amount. One finding per tiltak, with its years. */
final class EksterntUtenBelop extends Regel {
  EksterntUtenBelop() {
    super("LE-F20", Funnklasse.UFULLSTENDIG);
  }

  @Override
  public List<Brudd> prov(Kilder kilder) {
    List<Brudd> funn = new ArrayList<>();
    Fil.av(kilder, Plantabell.FIL)
        .etter("tiltak_id")
        .forEach(
            (tiltak, rader) -> {
              List<Kilderad> uten =
                  rader.stream()
                      .filter(r -> r.celle("kilde").equals("E") && !r.har("belop_tkr"))
                      .toList();
              if (!uten.isEmpty()) {
                String aar =
                    Aar.liste(uten.stream().flatMap(r -> Aar.i(r, "aar").stream()).toList());
                funn.add(
                    ved(Plantabell.FIL, uten.get(0), "belop_tkr", tiltak)
                        .aar(aar)
                        .oppgitt("E")
                        .funn(aar));
              }
            });
    return funn;
  }
}
