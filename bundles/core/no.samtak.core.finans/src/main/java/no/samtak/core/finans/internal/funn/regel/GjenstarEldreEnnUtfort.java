// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Fil;
import no.samtak.core.finans.internal.funn.lesing.Forprosjekt;
import no.samtak.core.finans.internal.funn.lesing.Tidsrom;

/**
 * The list of what remains ({@code gjenstar_pr} of {@code rapport}) is not older than a task that
 * the same report tells of as done; of a week its Monday counts. The last such task is told of.
 */
final class GjenstarEldreEnnUtfort extends Regel {
  GjenstarEldreEnnUtfort() {
    super("OR-F05", Funnklasse.AVVIK);
  }

  @Override
  public List<Brudd> prov(Kilder kilder) {
    List<Brudd> funn = new ArrayList<>();
    Optional<Forprosjekt.Utfort> sist = Forprosjekt.av(kilder).sist();
    for (Kilderad rad : Fil.av(kilder, "rapport").der("nokkel", "gjenstar_pr").toList()) {
      Optional<Tidsrom> pr = Tidsrom.i(rad, "verdi_fra");
      if (sist.isEmpty() || pr.isEmpty() || !sist.get().naar().fra().isAfter(pr.get().til())) {
        continue;
      }
      LocalDate gjort = sist.get().naar().fra();
      long dager = ChronoUnit.DAYS.between(pr.get().til(), gjort);
      funn.add(
          ved("rapport", rad, "verdi_fra", "gjenstar_pr")
              .oppgitt(rad.celle("verdi_fra"))
              .beregnet(gjort.toString())
              .avvik(String.valueOf(dager), "dager")
              .funn(rad.celle("verdi_fra"), gjort.toString(), sist.get().rad().celle("id")));
    }
    return funn;
  }
}
