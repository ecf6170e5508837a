// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Fil;
import no.samtak.core.finans.internal.funn.lesing.Tall;

/**
 * The parts of a service's positions ({@code del_av}) add up to the årsverk stated for it.
 *
 * <p>A part is its percent times its number, or the percent alone where no number is stated, or its
 * own årsverk. Held against the årsverk before a change; parts that add up to those after it are of
 * that time and no contradiction. Where a part is not known, nothing is said.
 */
final class DelerErStillingene extends Regel {
  DelerErStillingene() {
    super("KV-F07", Funnklasse.AVVIK);
  }

  private static final String FIL = "stillinger";
  private static final BigDecimal HUNDREDEL = new BigDecimal("0.01");

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Fil fil = Fil.av(kilder, FIL);
    Map<String, List<Kilderad>> deler = fil.etter("del_av");
    List<Brudd> funn = new ArrayList<>();
    for (Kilderad rad : fil.rader()) {
      Optional<BigDecimal> oppgitt = Tall.i(rad, "aarsverk_for");
      Optional<BigDecimal> sum = sum(deler.getOrDefault(rad.celle("id"), List.of()));
      if (oppgitt.isEmpty() || sum.isEmpty() || Tall.like(sum.get(), oppgitt.get())) {
        continue;
      }
      if (Tall.i(rad, "aarsverk_etter").filter(e -> Tall.like(e, sum.get())).isEmpty()) {
        funn.add(
            ved(FIL, rad, "aarsverk_for", rad.celle("id"))
                .oppgitt(rad.celle("aarsverk_for"))
                .beregnet(Tall.tekst(sum.get()))
                .avvik(Tall.tekst(sum.get().subtract(oppgitt.get())), "årsverk")
                .funn(oppgitt.get(), sum.get()));
      }
    }
    return funn;
  }

  private static Optional<BigDecimal> sum(List<Kilderad> deler) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Kilderad del : deler) {
      Optional<BigDecimal> prosent = Tall.i(del, "stillingsprosent");
      Optional<BigDecimal> ett =
          prosent.isPresent()
              ? prosent.map(
                  p -> p.multiply(HUNDREDEL).multiply(Tall.i(del, "antall").orElse(BigDecimal.ONE)))
              : Tall.i(del, "aarsverk_for");
      if (ett.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(ett.get());
    }
    return deler.isEmpty() ? Optional.empty() : Optional.of(sum);
  }
}
