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
import no.samtak.core.finans.internal.funn.lesing.Forprosjekt;
import no.samtak.core.finans.internal.funn.lesing.Tidsrom;

/**
 * A planned task is done by its deadline.
 *
 * <p>Done is when the last of the rows that answer the task ({@code svarer_til}) was done: its last
 * day, and of a week or a month the first day, since it may have been then. A deadline of a month
 * is its last day. Tasks without a deadline or without a dated answer are left alone.
 */
final class UtfortEtterFrist extends Regel {
  UtfortEtterFrist() {
    super("OR-F03", Funnklasse.AVVIK);
  }

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Forprosjekt forprosjekt = Forprosjekt.av(kilder);
    List<Brudd> funn = new ArrayList<>();
    for (Kilderad rad : forprosjekt.planlagt()) {
      Optional<Tidsrom> frist = Tidsrom.i(rad, "frist_dato");
      Optional<LocalDate> gjort = forprosjekt.sist(rad.celle("id")).map(u -> u.naar().fra());
      if (frist.isEmpty() || gjort.isEmpty() || !gjort.get().isAfter(frist.get().til())) {
        continue;
      }
      long dager = ChronoUnit.DAYS.between(frist.get().til(), gjort.get());
      String oppgitt = rad.har("frist") ? rad.celle("frist") : rad.celle("frist_dato");
      funn.add(
          ved(Forprosjekt.FIL, rad, "frist_dato", rad.celle("id"))
              .oppgitt(oppgitt)
              .beregnet(gjort.get().toString())
              .avvik(String.valueOf(dager), "dager")
              .funn(oppgitt, gjort.get().toString(), dager));
    }
    return funn;
  }
}
