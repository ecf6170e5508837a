// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.finans.internal.funn.lesing.Plantabell;
import no.samtak.core.finans.internal.funn.lesing.Tall;

/**
 * In a year without unknown amounts, E + K + B of a tiltak must equal its helårsvirkning.
 *
 * <p>A year counts where the tiltak has a row in it and each of its rows has an amount; 0 is an
 * amount. An empty cell of the table is no row, so a tiltak that has not begun is not short of
 * anything. Rows without a year (an own share that is only announced) belong to no year. A tiltak
 * whose helårsvirkning is not stated is left alone.
 */
final class AarssumErHelarsvirkning extends Regel {
  AarssumErHelarsvirkning() {
    super("LE-F01", Funnklasse.AVVIK);
  }

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Plantabell plan = Plantabell.av(kilder);
    List<Brudd> funn = new ArrayList<>();
    for (String tiltak : plan.tiltak()) {
      Optional<BigDecimal> hel = plan.helarsvirkning(tiltak);
      if (hel.isEmpty()) {
        continue;
      }
      for (int aar : plan.aar(tiltak)) {
        plan.sum(tiltak, aar)
            .filter(sum -> !Tall.like(sum, hel.get()))
            .ifPresent(
                sum ->
                    funn.add(
                        ved(Plantabell.FIL, plan.celle(tiltak, aar).get(0), "belop_tkr", tiltak)
                            .aar(String.valueOf(aar))
                            .oppgitt(Tall.tekst(hel.get()))
                            .beregnet(Tall.tekst(sum))
                            .avvik(Tall.tekst(sum.subtract(hel.get())), "tkr")
                            .funn(String.valueOf(aar), sum, hel.get())));
      }
    }
    return funn;
  }
}
