// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.util.ArrayList;
import java.util.List;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.finans.internal.funn.lesing.Okonomiplan;
import no.samtak.core.finans.internal.funn.lesing.Plantabell;
import no.samtak.core.finans.internal.funn.lesing.Tall;

/**
 * "New money" that a tiltak is given in a year must equal the increase of its municipal need (K +
 * B) from the year before.
 *
 * <p>Told only where the table has both years and both needs are known: of its first year nobody
 * knows what was before. A tiltak without a row in a year needs nothing then.
 */
final class NyeMidlerErOkningen extends Regel {
  NyeMidlerErOkningen() {
    super("LE-F02", Funnklasse.AVVIK);
  }

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Plantabell plan = Plantabell.av(kilder);
    List<Brudd> funn = new ArrayList<>();
    for (Okonomiplan.NyeMidler nye : Okonomiplan.av(kilder).nyeMidler()) {
      plan.okning(nye.tiltak(), nye.aar())
          .filter(okning -> !Tall.like(okning, nye.tkr()))
          .ifPresent(
              okning ->
                  funn.add(
                      ved(Okonomiplan.FIL, nye.rad(), "nye_midler_tkr", nye.tiltak())
                          .aar(String.valueOf(nye.aar()))
                          .oppgitt(Tall.tekst(nye.tkr()))
                          .beregnet(Tall.tekst(okning))
                          .avvik(Tall.tekst(nye.tkr().subtract(okning)), "tkr")
                          .funn(String.valueOf(nye.aar()), nye.tkr(), okning)));
    }
    return funn;
  }
}
