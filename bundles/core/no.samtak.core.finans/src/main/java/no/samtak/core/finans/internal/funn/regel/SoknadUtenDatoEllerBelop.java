// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.util.ArrayList;
import java.util.List;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Fil;

/**
 * An application has a date and an amount, and so has its award. An application that has neither
 * the date of an answer nor an award has not been answered yet, and is not short of them. A file
 * without one of the columns says nothing of it.
 */
final class SoknadUtenDatoEllerBelop extends Regel {
  SoknadUtenDatoEllerBelop() {
    super("OR-F02", Funnklasse.UFULLSTENDIG);
  }

  private static final String FIL = "soknader";

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Fil fil = Fil.av(kilder, FIL);
    List<Brudd> funn = new ArrayList<>();
    for (Kilderad rad : fil.rader()) {
      List<String> kreves = new ArrayList<>(List.of("soknadsdato", "soknadsbelop_kr"));
      if (rad.har("tilsagn_kr")) {
        kreves.add("svardato");
      }
      if (rad.har("svardato")) {
        kreves.add("tilsagn_kr");
      }
      for (String kolonne : kreves) {
        if (fil.harKolonne(kolonne) && !rad.har(kolonne)) {
          String tilsagn = rad.celle("tilsagn_kr");
          funn.add(
              ved(FIL, rad, kolonne, rad.celle("id"))
                  .beregnet(tilsagn)
                  .enhet(tilsagn.isEmpty() ? "" : "kr")
                  .funnMed(kolonne));
        }
      }
    }
    return funn;
  }
}
