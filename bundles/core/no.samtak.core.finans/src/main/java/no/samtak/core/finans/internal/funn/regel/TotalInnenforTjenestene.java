// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Fil;
import no.samtak.core.finans.internal.funn.lesing.Tall;

/**
 * A stated total of persons lies within what the services allow.
 *
 * <p>With any overlap of persons between services, the least total is the largest of their lower
 * ends and the most is the sum of their upper ends; both ends of the total must lie between. The
 * services are the rows of type {@code tjeneste} at the total's time, and those without a time
 * whose source has none at that time. Where a source is counted only at other times, nothing is
 * said.
 */
final class TotalInnenforTjenestene extends Regel {
  TotalInnenforTjenestene() {
    super("KV-F09", Funnklasse.AVVIK);
  }

  private static final String FIL = "registrering";

  private record Spenn(BigDecimal fra, BigDecimal til) {
    static Optional<Spenn> av(Kilderad rad) {
      Optional<BigDecimal> fra = Tall.i(rad, "personer_fra");
      Optional<BigDecimal> til = Tall.i(rad, "personer_til");
      if (fra.or(() -> til).isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(new Spenn(fra.or(() -> til).get(), til.or(() -> fra).get()));
    }

    String tekst() {
      return Tall.like(fra, til) ? Tall.tekst(fra) : Tall.tekst(fra) + "-" + Tall.tekst(til);
    }
  }

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Fil fil = Fil.av(kilder, FIL);
    List<Brudd> funn = new ArrayList<>();
    for (Kilderad rad : fil.der("radtype", "total").toList()) {
      Optional<Spenn> total = Spenn.av(rad);
      Optional<Spenn> rom = rom(fil, rad.celle("tidspunkt"));
      if (total.isEmpty() || rom.isEmpty()) {
        continue;
      }
      BigDecimal over = total.get().til().subtract(rom.get().til());
      BigDecimal under = total.get().fra().subtract(rom.get().fra());
      if (over.signum() > 0 || under.signum() < 0) {
        funn.add(
            ved(FIL, rad, "personer_til", "total")
                .aar(rad.celle("tidspunkt"))
                .oppgitt(total.get().tekst())
                .beregnet(rom.get().tekst())
                .avvik(Tall.tekst(over.signum() > 0 ? over : under), "personer")
                .funn(total.get().tekst(), rom.get().tekst()));
      }
    }
    return funn;
  }

  private static Optional<Spenn> rom(Fil fil, String tidspunkt) {
    Map<String, List<Kilderad>> etterKilde = new LinkedHashMap<>();
    fil.der("radtype", "tjeneste")
        .forEach(r -> etterKilde.computeIfAbsent(r.celle("kilde"), k -> new ArrayList<>()).add(r));
    BigDecimal minst = BigDecimal.ZERO;
    BigDecimal mest = BigDecimal.ZERO;
    for (List<Kilderad> rader : etterKilde.values()) {
      List<Kilderad> da =
          rader.stream().filter(r -> r.celle("tidspunkt").equals(tidspunkt)).toList();
      if (da.isEmpty()) {
        da = rader.stream().filter(r -> !r.har("tidspunkt")).toList();
      }
      if (da.isEmpty()) {
        return Optional.empty();
      }
      for (Kilderad rad : da) {
        Optional<Spenn> spenn = Spenn.av(rad);
        if (spenn.isEmpty()) {
          return Optional.empty();
        }
        minst = minst.max(spenn.get().fra());
        mest = mest.add(spenn.get().til());
      }
    }
    return etterKilde.isEmpty() ? Optional.empty() : Optional.of(new Spenn(minst, mest));
  }
}
