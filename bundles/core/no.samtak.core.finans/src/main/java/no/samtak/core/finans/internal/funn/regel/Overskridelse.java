// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Aar;
import no.samtak.core.finans.internal.funn.lesing.Fil;
import no.samtak.core.finans.internal.funn.lesing.Prosjekt;
import no.samtak.core.finans.internal.funn.lesing.Tall;

/**
 * The overrun that is stated is the accounts less grant and own share, summed over the years that
 * have accounts.
 *
 * <p>Stated as {@code overskridelse_kr} it must be exact, as {@code overskridelse_ca_kr} it may be
 * off by a tenth of the computed. Told only where each year with accounts has grant and own share;
 * a project that states no overrun says nothing of it.
 */
final class Overskridelse extends Regel {
  Overskridelse() {
    super("KV-F02", Funnklasse.AVVIK);
  }

  private static final String FIL = "prosjektregnskap";
  private static final BigDecimal TIDEL = new BigDecimal("0.1");

  @Override
  public List<Brudd> prov(Kilder kilder) {
    List<Kilderad> aarene =
        Fil.av(kilder, FIL).rader().stream().filter(r -> r.har("regnskap_kr")).toList();
    Optional<BigDecimal> over = over(aarene);
    List<Brudd> funn = new ArrayList<>();
    if (aarene.isEmpty() || over.isEmpty()) {
      return funn;
    }
    String aar = Aar.spenn(aarene.stream().flatMap(r -> Aar.i(r, "aar").stream()).toList());
    Set<String> sett = new HashSet<>();
    for (Kilderad rad : Fil.av(kilder, Prosjekt.FIL).rader()) {
      Optional<BigDecimal> oppgitt = Tall.i(rad, "verdi");
      BigDecimal slakk =
          switch (rad.celle("nokkel")) {
            case "overskridelse_kr" -> BigDecimal.ZERO;
            case "overskridelse_ca_kr" -> over.get().abs().multiply(TIDEL);
            default -> BigDecimal.valueOf(-1);
          };
      if (oppgitt.isEmpty() || slakk.signum() < 0) {
        continue;
      }
      BigDecimal avvik = over.get().subtract(oppgitt.get());
      if (avvik.abs().compareTo(slakk) > 0 && sett.add(Tall.tekst(oppgitt.get()))) {
        funn.add(
            ved(FIL, aarene.get(0), "regnskap_kr", "overskridelse")
                .aar(aar)
                .oppgitt(rad.celle("verdi"))
                .beregnet(Tall.tekst(over.get()))
                .avvik(Tall.tekst(avvik), "kr")
                .funn(oppgitt.get(), over.get(), aar));
      }
    }
    return funn;
  }

  private static Optional<BigDecimal> over(List<Kilderad> aarene) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Kilderad rad : aarene) {
      Optional<BigDecimal> regnskap = Tall.i(rad, "regnskap_kr");
      Optional<BigDecimal> tilskudd = Tall.i(rad, "tilskudd_kr");
      Optional<BigDecimal> egenandel = Tall.i(rad, "egenandel_kr");
      if (regnskap.isEmpty() || tilskudd.isEmpty() || egenandel.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(regnskap.get()).subtract(tilskudd.get()).subtract(egenandel.get());
    }
    return Optional.of(sum);
  }
}
