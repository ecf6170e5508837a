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
import no.samtak.core.finans.internal.funn.lesing.Fil;
import no.samtak.core.finans.internal.funn.lesing.Prosjekt;
import no.samtak.core.finans.internal.funn.lesing.Tall;

/**
 * A sum that the report states ({@code prosjekt}) is the sum of the years ({@code
 * prosjektregnskap}).
 *
 * <p>A fact that is named as one of the table's columns in kr is its sum, at each place that states
 * it. Where a year of the column is empty, its sum is not known and nothing is said. Each wrong sum
 * is told of once.
 */
final class OppgittSumErAarenes extends Regel {
  OppgittSumErAarenes() {
    super("KV-F01", Funnklasse.AVVIK);
  }

  private static final String AARENE = "prosjektregnskap";

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Fil aarene = Fil.av(kilder, AARENE);
    Fil prosjekt = Fil.av(kilder, Prosjekt.FIL);
    Set<String> sett = new HashSet<>();
    List<Brudd> funn = new ArrayList<>();
    for (Kilderad rad : prosjekt.rader()) {
      String nokkel = rad.celle("nokkel");
      Optional<BigDecimal> oppgitt = Tall.i(rad, "verdi");
      if (oppgitt.isEmpty() || !nokkel.endsWith("_kr") || !aarene.harKolonne(nokkel)) {
        continue;
      }
      sum(aarene, nokkel)
          .filter(sum -> !Tall.like(sum, oppgitt.get()))
          .filter(sum -> sett.add(nokkel + Tall.tekst(oppgitt.get())))
          .ifPresent(
              sum ->
                  funn.add(
                      ved(Prosjekt.FIL, rad, "verdi", nokkel)
                          .oppgitt(rad.celle("verdi"))
                          .beregnet(Tall.tekst(sum))
                          .avvik(Tall.tekst(oppgitt.get().subtract(sum)), "kr")
                          .funn(oppgitt.get(), rad.celle("sted"), sum)));
    }
    return funn;
  }

  private static Optional<BigDecimal> sum(Fil aarene, String kolonne) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Kilderad rad : aarene.rader()) {
      Optional<BigDecimal> belop = Tall.i(rad, kolonne);
      if (belop.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(belop.get());
    }
    return Optional.of(sum);
  }
}
