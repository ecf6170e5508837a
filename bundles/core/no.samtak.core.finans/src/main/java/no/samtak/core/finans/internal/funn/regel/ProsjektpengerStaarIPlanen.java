// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Plantabell;
import no.samtak.core.finans.internal.funn.lesing.Tiltaksbeskrivelser;

/**
 * An existing tiltak whose cost cell says project money ("prosjekt" in any word) must have a row in
 * 4.2, since somebody has to pay when the project ends. Where 4.2 has not been read in, the rule
 * says nothing.
 */
final class ProsjektpengerStaarIPlanen extends Regel {
  ProsjektpengerStaarIPlanen() {
    super("LE-F17", Funnklasse.AVVIK);
  }

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Plantabell plan = Plantabell.av(kilder);
    List<Brudd> funn = new ArrayList<>();
    if (plan.alle().isEmpty()) {
      return funn;
    }
    Tiltaksbeskrivelser.av(kilder)
        .etterTiltak()
        .forEach(
            (tiltak, rader) ->
                rader.stream()
                    .filter(r -> r.celle("status").equals("eksisterende") && paProsjekt(r))
                    .filter(r -> !plan.forutsetterPenger(tiltak))
                    .findFirst()
                    .ifPresent(
                        rad ->
                            funn.add(
                                ved(Tiltaksbeskrivelser.FIL, rad, "kostnad", tiltak)
                                    .aar(rad.celle("finansiering_slutt"))
                                    .oppgitt(rad.celle("kostnad"))
                                    .funn(rad.celle("kostnad")))));
    return funn;
  }

  private static boolean paProsjekt(Kilderad rad) {
    return rad.celle("kostnad").toLowerCase(Locale.ROOT).contains("prosjekt");
  }
}
