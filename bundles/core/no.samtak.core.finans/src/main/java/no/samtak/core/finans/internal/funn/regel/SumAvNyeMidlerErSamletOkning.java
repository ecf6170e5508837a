// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Okonomiplan;
import no.samtak.core.finans.internal.funn.lesing.Periode;
import no.samtak.core.finans.internal.funn.lesing.Plantabell;
import no.samtak.core.finans.internal.funn.lesing.Tall;

/**
 * The "new money" of all tiltak in a year must equal the increase of their whole municipal need (K
 * + B) from the year before.
 *
 * <p>Told only where every need of both years is known and the file has columns for new money.
 * Where the need of some tiltak falls while others rise, the sum may be of the rises alone or of
 * rises and falls: then the rule speaks only if it is neither.
 */
final class SumAvNyeMidlerErSamletOkning extends Regel {
  SumAvNyeMidlerErSamletOkning() {
    super("LE-F04", Funnklasse.AVVIK);
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
    for (int ett = periode.get().fra() + 1; ett <= periode.get().til(); ett++) {
      int aar = ett;
      Optional<BigDecimal> forAaret = plan.behov(aar - 1);
      Optional<BigDecimal> iAaret = plan.behov(aar);
      if (forAaret.isEmpty() || iAaret.isEmpty()) {
        continue;
      }
      BigDecimal okning = iAaret.get().subtract(forAaret.get());
      BigDecimal bareOpp =
          plan.tiltak().stream()
              .flatMap(t -> plan.okning(t, aar).stream())
              .filter(o -> o.signum() > 0)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      BigDecimal nye =
          okonomiplan.nyeMidler().stream()
              .filter(n -> n.aar() == aar)
              .map(Okonomiplan.NyeMidler::tkr)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      if (!Tall.like(nye, okning) && !Tall.like(nye, bareOpp)) {
        funn.add(
            ved(Okonomiplan.FIL, new Kilderad(0, Map.of()), "nye_midler_tkr", "sum")
                .aar(String.valueOf(aar))
                .oppgitt(Tall.tekst(nye))
                .beregnet(Tall.tekst(okning))
                .avvik(Tall.tekst(nye.subtract(okning)), "tkr")
                .funn(String.valueOf(aar), nye, okning));
      }
    }
    return funn;
  }
}
