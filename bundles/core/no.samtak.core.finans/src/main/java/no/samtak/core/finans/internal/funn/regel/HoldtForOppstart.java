// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Moter;
import no.samtak.core.finans.internal.funn.lesing.Prosjekt;
import no.samtak.core.finans.internal.funn.lesing.Tidsrom;

/**
 * What a project is said to have held was held after it started ({@code oppstart}, or where that is
 * not stated to the day, the latest {@code periode_fra}). A date of a month or a year counts only
 * where all of it is before.
 */
final class HoldtForOppstart extends Regel {
  HoldtForOppstart() {
    super("KV-F06", Funnklasse.AVVIK);
  }

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Prosjekt prosjekt = Prosjekt.av(kilder);
    Optional<LocalDate> oppstart =
        prosjekt.oppstart().or(() -> prosjekt.dager("periode_fra").max(Comparator.naturalOrder()));
    List<Brudd> funn = new ArrayList<>();
    if (oppstart.isEmpty()) {
      return funn;
    }
    for (Kilderad rad : Moter.av(kilder).holdt()) {
      Optional<Tidsrom> naar = Tidsrom.i(rad, "dato");
      if (naar.isPresent() && naar.get().til().isBefore(oppstart.get())) {
        long dager = ChronoUnit.DAYS.between(naar.get().til(), oppstart.get());
        funn.add(
            ved(Moter.FIL, rad, "dato", rad.celle("id"))
                .oppgitt(rad.celle("dato"))
                .beregnet(oppstart.get().toString())
                .avvik(String.valueOf(dager), "dager")
                .funn(rad.celle("dato"), oppstart.get().toString()));
      }
    }
    return funn;
  }
}
