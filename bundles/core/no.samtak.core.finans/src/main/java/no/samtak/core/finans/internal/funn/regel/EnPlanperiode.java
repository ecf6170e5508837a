// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Fil;
import no.samtak.core.finans.internal.funn.lesing.Periode;
import no.samtak.core.finans.internal.funn.lesing.Plantabell;

/**
 * A plan has one period: each place that states it ({@code planperiode_…} of {@code plan}) says the
 * same as the first, and the financing table has no year outside it.
 *
 * <p>The years of the table are those stated ({@code finansieringstabell_aar}) together with those
 * that it does have rows for. A table of fewer years than the period is no contradiction.
 */
final class EnPlanperiode extends Regel {
  EnPlanperiode() {
    super("LE-F19", Funnklasse.AVVIK);
  }

  private static final String FIL = "plan";

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Fil plan = Fil.av(kilder, FIL);
    List<Brudd> funn = new ArrayList<>();
    List<Kilderad> oppgitt =
        plan.rader().stream()
            .filter(r -> r.celle("nokkel").startsWith("planperiode"))
            .filter(r -> Periode.av(r.celle("verdi")).isPresent())
            .toList();
    if (oppgitt.isEmpty()) {
      return funn;
    }
    String forste = oppgitt.get(0).celle("verdi");
    Periode periode = Periode.av(forste).orElseThrow();
    Set<String> sett = new HashSet<>();
    for (Kilderad rad : oppgitt) {
      Periode annen = Periode.av(rad.celle("verdi")).orElseThrow();
      if (!annen.equals(periode) && sett.add(annen.tekst())) {
        funn.add(
            ved(FIL, rad, "verdi", "planperiode")
                .oppgitt(forste)
                .beregnet(rad.celle("verdi"))
                .funnMed("to", forste, rad.celle("verdi")));
      }
    }
    tabell(kilder, plan)
        .filter(t -> !periode.rommer(t))
        .ifPresent(
            t ->
                funn.add(
                    ved(FIL, tabellrad(plan), "verdi", "finansieringstabell_aar")
                        .oppgitt(forste)
                        .beregnet(t.tekst())
                        .funnMed("tabell", forste, t.tekst())));
    return funn;
  }

  private static Optional<Periode> tabell(Kilder kilder, Fil plan) {
    return Stream.concat(
            Plantabell.av(kilder).periode().stream(),
            Periode.av(tabellrad(plan).celle("verdi")).stream())
        .reduce(Periode::sammenMed);
  }

  private static Kilderad tabellrad(Fil plan) {
    return plan.forste("nokkel", "finansieringstabell_aar").orElse(new Kilderad(0, Map.of()));
  }
}
