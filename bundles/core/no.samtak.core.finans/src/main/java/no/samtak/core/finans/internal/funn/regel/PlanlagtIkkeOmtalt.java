// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.util.ArrayList;
import java.util.List;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Forprosjekt;

/**
 * Each planned task is answered: by what was done, or by what remains ({@code svarer_til}). Where
 * nothing done has been read in, the rule says nothing.
 */
final class PlanlagtIkkeOmtalt extends Regel {
  PlanlagtIkkeOmtalt() {
    super("OR-F04", Funnklasse.UFULLSTENDIG);
  }

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Forprosjekt forprosjekt = Forprosjekt.av(kilder);
    List<Brudd> funn = new ArrayList<>();
    if (!forprosjekt.harUtfort() || !forprosjekt.sierHvaSomErGjort()) {
      return funn;
    }
    for (Kilderad rad : forprosjekt.planlagt()) {
      if (rad.har("id") && forprosjekt.svar(rad.celle("id")).isEmpty()) {
        funn.add(ved(Forprosjekt.FIL, rad, "status", rad.celle("id")).funn(rad.celle("oppgave")));
      }
    }
    return funn;
  }
}
