// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.util.ArrayList;
import java.util.List;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Moter;

/**
 * An arena meets as often as its rule says ("2 per år", "1 per kvartal", "6 uker").
 *
 * <p>Counted per calendar year, from the year of the first dated meeting to the project's last day.
 * In a year with too few, each planned meeting that is said not to have been held and whose time is
 * over by the project's last day is a finding; a whole year of the project with too few and none
 * planned is one of the rule's row. An arena with an undated held meeting, or with no dated one,
 * cannot be told of; nor can a rule per school year.
 */
final class MoterSomRegelenSier extends Regel {
  MoterSomRegelenSier() {
    super("KV-F10", Funnklasse.AVVIK);
  }

  @Override
  public List<Brudd> prov(Kilder kilder) {
    return Motetakt.av(kilder).stream().flatMap(t -> prov(t).stream()).toList();
  }

  private List<Brudd> prov(Motetakt takt) {
    List<Brudd> funn = new ArrayList<>();
    for (int aar : takt.forFaa()) {
      String holdt = String.valueOf(takt.holdt(aar));
      String krav = String.valueOf(takt.krav());
      List<Kilderad> ikkeHoldt = takt.forfalt(aar);
      for (Kilderad rad : ikkeHoldt) {
        funn.add(
            ved(Moter.FIL, rad, "dato", rad.celle("id"))
                .oppgitt(rad.celle("dato"))
                .beregnet(rad.celle("status"))
                .avvik(String.valueOf(takt.dagerForfalt(rad)), "dager")
                .funn(krav, holdt, String.valueOf(aar), takt.slutt().toString()));
      }
      if (ikkeHoldt.isEmpty() && takt.heltAar(aar)) {
        funn.add(
            ved(Moter.FIL, takt.regel(), "intervall_norm", takt.regel().celle("id"))
                .aar(String.valueOf(aar))
                .oppgitt(krav)
                .beregnet(holdt)
                .funnMed("aar", krav, holdt, String.valueOf(aar)));
      }
    }
    return funn;
  }
}
