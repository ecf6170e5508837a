// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Fil;
import no.samtak.core.finans.internal.funn.lesing.Tall;

/**
 * Each project year with grant or own share has accounts of its own. Computed: what was to be
 * accounted for. A file without the column says nothing.
 */
final class RegnskapIkkeSkiltUt extends Regel {
  RegnskapIkkeSkiltUt() {
    super("KV-F03", Funnklasse.UFULLSTENDIG);
  }

  private static final String FIL = "prosjektregnskap";

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Fil fil = Fil.av(kilder, FIL);
    List<Brudd> funn = new ArrayList<>();
    if (!fil.harKolonne("regnskap_kr")) {
      return funn;
    }
    for (Kilderad rad : fil.rader()) {
      BigDecimal midler =
          Stream.of("tilskudd_kr", "egenandel_kr")
              .flatMap(k -> Tall.i(rad, k).stream())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      if (!rad.har("regnskap_kr") && midler.signum() > 0) {
        funn.add(
            ved(FIL, rad, "regnskap_kr", "regnskap")
                .aar(rad.celle("aar"))
                .beregnet(Tall.tekst(midler))
                .enhet("kr")
                .funn(rad.celle("aar"), midler));
      }
    }
    return funn;
  }
}
