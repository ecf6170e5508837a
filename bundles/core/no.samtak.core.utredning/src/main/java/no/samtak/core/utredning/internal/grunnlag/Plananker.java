// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.grunnlag;

import static no.samtak.core.api.konsekvens.Utredningsdel.BAKGRUNN;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.konsekvens.Grad;
import no.samtak.core.utredning.internal.papir.Linje;

/** Where in the plans that have been read in a tiltak stands (VE-47). */
final class Plananker {
  private static final List<String> FILER =
      List.of("tiltak", "finansieringsplan", "okonomiplan", "nullkostnad", "investering");
  private static final int MEST = 5;

  private Plananker() {}

  static List<Linje> av(Kilder kilder, String tiltakId, Ord ord) {
    List<Linje> linjer = new ArrayList<>();
    for (String fil : FILER) {
      List<String> rader =
          kilder.rader(fil).stream()
              .filter(r -> r.celle("tiltak_id").equals(tiltakId))
              .map(r -> String.valueOf(r.nummer()))
              .toList();
      if (!rader.isEmpty()) {
        String vist = rader.stream().limit(MEST).collect(Collectors.joining(", "));
        linjer.add(
            Linje.ord(
                BAKGRUNN,
                "kilde",
                fil,
                ord.t("utredning.plan"),
                rader.size() > MEST
                    ? ord.t("utredning.plan.flere", fil, vist, rader.size() - MEST)
                    : ord.t("utredning.plan.rad", fil, vist),
                new Linje.Opphav(
                    Grad.REGISTRERT,
                    ord.t("utredning.kilde.fil", fil),
                    ord.tiltakssti(tiltakId) + "#kilde")));
      }
    }
    if (linjer.isEmpty()) {
      linjer.add(Linje.forbehold(BAKGRUNN, "plan", ord.t("utredning.forbehold.ingenPlan")));
    }
    return linjer;
  }
}
