// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Aar;
import no.samtak.core.finans.internal.funn.lesing.Plantabell;
import no.samtak.core.finans.internal.funn.lesing.Tall;

/**
 * No own share is announced where the external money alone is the whole helårsvirkning.
 *
 * <p>Announced is an own share (K) without an amount. Without a year it is held against every year
 * with external money, and the rule speaks only if each of them is known and the whole; with a
 * year, against the external money of that year. An own share with an amount is LE-F01's.
 */
final class EgenandelNarEksternErAlt extends Regel {
  EgenandelNarEksternErAlt() {
    super("LE-F07", Funnklasse.AVVIK);
  }

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Plantabell plan = Plantabell.av(kilder);
    List<Brudd> funn = new ArrayList<>();
    for (String tiltak : plan.tiltak()) {
      Optional<BigDecimal> hel = plan.helarsvirkning(tiltak).filter(h -> h.signum() > 0);
      if (hel.isEmpty()) {
        continue;
      }
      for (Kilderad rad : plan.rader(tiltak)) {
        if (!rad.celle("kilde").equals("K") || rad.har("belop_tkr")) {
          continue;
        }
        Optional<Integer> aar = Aar.i(rad, "aar");
        SortedSet<Integer> eksterne =
            aar.isEmpty() ? plan.eksterneAar(tiltak) : new TreeSet<>(Set.of(aar.get()));
        if (!eksterne.isEmpty()
            && eksterne.stream().allMatch(a -> erHele(plan, tiltak, a, hel.get()))) {
          funn.add(
              ved(Plantabell.FIL, rad, "belop_tkr", tiltak)
                  .aar(aar.map(String::valueOf).orElse(""))
                  .oppgitt(Tall.tekst(hel.get()))
                  .beregnet(Tall.tekst(hel.get()))
                  .enhet("tkr")
                  .funn(rad.celle("celle"), hel.get()));
        }
      }
    }
    return funn;
  }

  private static boolean erHele(Plantabell plan, String tiltak, int aar, BigDecimal hel) {
    List<Kilderad> eksternt =
        plan.celle(tiltak, aar).stream().filter(r -> r.celle("kilde").equals("E")).toList();
    BigDecimal sum = BigDecimal.ZERO;
    for (Kilderad rad : eksternt) {
      Optional<BigDecimal> belop = Tall.i(rad, "belop_tkr");
      if (belop.isEmpty()) {
        return false;
      }
      sum = sum.add(belop.get());
    }
    return Tall.like(sum, hel);
  }
}
