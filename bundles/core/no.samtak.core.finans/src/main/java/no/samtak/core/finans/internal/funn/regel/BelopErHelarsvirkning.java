// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Plantabell;
import no.samtak.core.finans.internal.funn.lesing.Tall;
import no.samtak.core.finans.internal.funn.lesing.Tiltaksbeskrivelser;

/**
 * An amount that chapter 2 or 3 states for a tiltak must equal its helårsvirkning in 4.2.
 *
 * <p>Each amount of a tiltak is told of once. A tiltak without helårsvirkning is left alone. Stated
 * in kr, held against 1000 kr.
 */
final class BelopErHelarsvirkning extends Regel {
  BelopErHelarsvirkning() {
    super("LE-F11", Funnklasse.AVVIK);
  }

  private static final BigDecimal TUSEN = BigDecimal.valueOf(1000);

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Plantabell plan = Plantabell.av(kilder);
    List<Brudd> funn = new ArrayList<>();
    Tiltaksbeskrivelser.av(kilder)
        .etterTiltak()
        .forEach(
            (tiltak, rader) -> {
              Optional<BigDecimal> hel = plan.helarsvirkning(tiltak).map(TUSEN::multiply);
              Set<String> sett = new HashSet<>();
              for (Kilderad rad : rader) {
                Optional<BigDecimal> belop = Tall.i(rad, "belop_kr");
                if (hel.isPresent()
                    && belop.isPresent()
                    && !Tall.like(belop.get(), hel.get())
                    && sett.add(Tall.tekst(belop.get()))) {
                  funn.add(
                      ved(Tiltaksbeskrivelser.FIL, rad, "belop_kr", tiltak)
                          .oppgitt(Tall.tekst(belop.get()))
                          .beregnet(Tall.tekst(hel.get()))
                          .avvik(Tall.tekst(belop.get().subtract(hel.get())), "kr")
                          .funn(belop.get(), rad.celle("kapittel"), hel.get()));
                }
              }
            });
    return funn;
  }
}
