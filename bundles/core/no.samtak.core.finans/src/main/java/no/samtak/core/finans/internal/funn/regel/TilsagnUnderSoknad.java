// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Fil;
import no.samtak.core.finans.internal.funn.lesing.Tall;
import no.samtak.core.finans.internal.funn.lesing.Tidsrom;

/**
 * An award is not below the amount applied for. A refusal is an award of 0; where one of the
 * amounts is not stated, nothing is said.
 */
final class TilsagnUnderSoknad extends Regel {
  TilsagnUnderSoknad() {
    super("OR-F01", Funnklasse.AVVIK);
  }

  private static final BigDecimal HUNDRE = BigDecimal.valueOf(100);

  @Override
  public List<Brudd> prov(Kilder kilder) {
    List<Brudd> funn = new ArrayList<>();
    for (Kilderad rad : Fil.av(kilder, "soknader").rader()) {
      Optional<BigDecimal> sokt = Tall.i(rad, "soknadsbelop_kr");
      Optional<BigDecimal> fatt = Tall.i(rad, "tilsagn_kr");
      if (sokt.isEmpty() || fatt.isEmpty() || fatt.get().compareTo(sokt.get()) >= 0) {
        continue;
      }
      BigDecimal prosent = fatt.get().multiply(HUNDRE).divide(sokt.get(), 1, RoundingMode.HALF_UP);
      Sted sted =
          ved("soknader", rad, "tilsagn_kr", rad.celle("id"))
              .oppgitt(Tall.tekst(sokt.get()))
              .beregnet(Tall.tekst(fatt.get()))
              .avvik(Tall.tekst(fatt.get().subtract(sokt.get())), "kr");
      Optional<Tidsrom> sendt = Tidsrom.i(rad, "soknadsdato").filter(Tidsrom::erDag);
      Optional<Tidsrom> svar = Tidsrom.i(rad, "svardato").filter(Tidsrom::erDag);
      funn.add(
          sendt.isPresent() && svar.isPresent()
              ? sted.funnMed(
                  "dager",
                  sokt.get(),
                  fatt.get(),
                  prosent,
                  ChronoUnit.DAYS.between(sendt.get().fra(), svar.get().fra()))
              : sted.funn(sokt.get(), fatt.get(), prosent));
    }
    return funn;
  }
}
