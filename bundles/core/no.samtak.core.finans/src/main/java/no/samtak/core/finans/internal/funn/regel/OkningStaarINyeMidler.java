// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Okonomiplan;
import no.samtak.core.finans.internal.funn.lesing.Periode;
import no.samtak.core.finans.internal.funn.lesing.Plantabell;
import no.samtak.core.finans.internal.funn.lesing.Tall;

/**
 * Where a tiltak's municipal need (K + B) rises from one year to the next, "new money" must list
 * that year.
 *
 * <p>Told only where the needs of both years are known and the file has columns for new money. A
 * year that is listed with a wrong amount is LE-F02's.
 */
final class OkningStaarINyeMidler extends Regel {
  OkningStaarINyeMidler() {
    super("LE-F03", Funnklasse.AVVIK);
  }

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Plantabell plan = Plantabell.av(kilder);
    Okonomiplan okonomiplan = Okonomiplan.av(kilder);
    Optional<Periode> periode = plan.periode();
    List<Brudd> funn = new ArrayList<>();
    if (!okonomiplan.sierNyeMidler() || periode.isEmpty()) {
      return funn;
    }
    for (String tiltak : plan.tiltak()) {
      Set<Integer> listet =
          okonomiplan.nyeMidler().stream()
              .filter(n -> n.tiltak().equals(tiltak))
              .map(Okonomiplan.NyeMidler::aar)
              .collect(Collectors.toSet());
      Kilderad rad =
          okonomiplan.fil().forste("tiltak_id", tiltak).orElse(new Kilderad(0, Map.of()));
      for (int aar = periode.get().fra() + 1; aar <= periode.get().til(); aar++) {
        Optional<BigDecimal> okning = plan.okning(tiltak, aar).filter(o -> o.signum() > 0);
        if (okning.isPresent() && !listet.contains(aar)) {
          funn.add(
              ved(Okonomiplan.FIL, rad, "nye_midler_tkr", tiltak)
                  .aar(String.valueOf(aar))
                  .beregnet(Tall.tekst(okning.get()))
                  .avvik(Tall.tekst(okning.get().negate()), "tkr")
                  .funn(String.valueOf(aar), okning.get()));
        }
      }
    }
    return funn;
  }
}
