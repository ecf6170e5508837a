// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.finans.internal.funn.lesing.Aar;
import no.samtak.core.finans.internal.funn.lesing.Fil;
import no.samtak.core.finans.internal.funn.lesing.Okonomiplan;
import no.samtak.core.finans.internal.funn.lesing.Plantabell;
import no.samtak.core.finans.internal.funn.lesing.Tall;
import no.samtak.core.finans.internal.funn.lesing.Tiltaksbeskrivelser;

/**
 * A tiltak of every n-th year ({@code intervall_aar} of 4.2, or else of chapters 2 and 3) has money
 * only in every n-th year, counted from its first.
 *
 * <p>Money is an amount over 0 of any source, or one that nobody knows. A year of the interval
 * without money is not told of. Computed: the number of years with money.
 */
final class BelopBareIIntervallet extends Regel {
  BelopBareIIntervallet() {
    super("LE-F06", Funnklasse.AVVIK);
  }

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Plantabell plan = Plantabell.av(kilder);
    Fil okonomiplan = Okonomiplan.av(kilder).fil();
    Tiltaksbeskrivelser beskrivelser = Tiltaksbeskrivelser.av(kilder);
    List<Brudd> funn = new ArrayList<>();
    for (String tiltak : plan.tiltak()) {
      SortedSet<Integer> aar = plan.aarMedPenger(tiltak);
      Optional<Integer> intervall =
          Stream.concat(okonomiplan.der("tiltak_id", tiltak), beskrivelser.rader(tiltak).stream())
              .flatMap(r -> Tall.i(r, "intervall_aar").stream())
              .filter(i -> i.signum() > 0 && i.stripTrailingZeros().scale() <= 0)
              .map(BigDecimal::intValue)
              .findFirst();
      if (aar.isEmpty() || intervall.isEmpty()) {
        continue;
      }
      int hvert = intervall.get();
      List<Integer> riktige =
          aar.stream().filter(a -> Math.floorMod(a - aar.first(), hvert) == 0).toList();
      if (riktige.size() < aar.size()) {
        funn.add(
            ved(Plantabell.FIL, plan.rader(tiltak).get(0), "aar", tiltak)
                .oppgitt(String.valueOf(hvert))
                .beregnet(String.valueOf(aar.size()))
                .enhet("år")
                .funn(Aar.liste(aar), String.valueOf(hvert), Aar.liste(riktige)));
      }
    }
    return funn;
  }
}
