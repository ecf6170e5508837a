// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samtak.core.api.funn.Brudd;
import no.samtak.core.api.funn.Funnklasse;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Prosjekt;
import no.samtak.core.finans.internal.funn.lesing.Tall;
import no.samtak.core.finans.internal.funn.lesing.Tidsrom;

/**
 * A project has one planned start, and where a shift is stated, that start and the shift in months
 * give the day when it did start.
 *
 * <p>Planned starts are {@code planlagt_oppstart} and the original {@code periode_fra}: the one
 * said to be ("opprinnelig"), or else the earliest of several, or a single one that is not the
 * actual start. Expected is the actual start less the shift, or without a stated shift the original
 * period's start. Each planned start that is another is told of.
 */
final class EnPlanlagtOppstart extends Regel {
  EnPlanlagtOppstart() {
    super("KV-F04", Funnklasse.AVVIK);
  }

  @Override
  public List<Brudd> prov(Kilder kilder) {
    Prosjekt prosjekt = Prosjekt.av(kilder);
    Optional<LocalDate> oppstart = prosjekt.oppstart();
    Optional<LocalDate> forskjovet =
        oppstart.flatMap(
            o ->
                prosjekt.rader("periode_forskjovet_maneder").stream()
                    .flatMap(r -> Tall.i(r, "verdi").stream())
                    .filter(m -> m.stripTrailingZeros().scale() <= 0)
                    .findFirst()
                    .map(m -> o.minusMonths(m.longValue())));
    Optional<Kilderad> opprinnelig = opprinnelig(prosjekt, oppstart);
    Optional<LocalDate> ventet =
        forskjovet.or(() -> opprinnelig.flatMap(r -> Tidsrom.i(r, "verdi")).map(Tidsrom::fra));
    List<Brudd> funn = new ArrayList<>();
    if (ventet.isEmpty()) {
      return funn;
    }
    Set<String> sett = new HashSet<>();
    Stream.concat(prosjekt.rader("planlagt_oppstart").stream(), opprinnelig.stream())
        .filter(r -> Tidsrom.i(r, "verdi").filter(t -> !t.kanVaere(ventet.get())).isPresent())
        .filter(r -> sett.add(r.celle("verdi")))
        .forEach(r -> funn.add(funn(r, ventet.get(), forskjovet.isPresent())));
    return funn;
  }

  private Brudd funn(Kilderad rad, LocalDate ventet, boolean forskjovet) {
    LocalDate oppgitt = Tidsrom.i(rad, "verdi").orElseThrow().fra();
    return ved(Prosjekt.FIL, rad, "verdi", rad.celle("nokkel"))
        .oppgitt(rad.celle("verdi"))
        .beregnet(ventet.toString())
        .avvik(String.valueOf(ChronoUnit.DAYS.between(oppgitt, ventet)), "dager")
        .funnMed(
            forskjovet ? "forskjovet" : "",
            rad.celle("verdi"),
            rad.celle("sted"),
            ventet.toString());
  }

  private static Optional<Kilderad> opprinnelig(Prosjekt prosjekt, Optional<LocalDate> oppstart) {
    List<Kilderad> rader =
        prosjekt.rader("periode_fra").stream()
            .filter(r -> Tidsrom.i(r, "verdi").isPresent())
            .toList();
    Optional<Kilderad> sagt =
        rader.stream().filter(r -> r.celle("merknad").contains("opprinnelig")).findFirst();
    if (sagt.isPresent()) {
      return sagt;
    }
    return rader.stream()
        .min(Comparator.comparing(r -> Tidsrom.i(r, "verdi").orElseThrow().fra()))
        .filter(
            r ->
                rader.stream().map(a -> a.celle("verdi")).distinct().count() > 1
                    || oppstart.isEmpty()
                    || !Tidsrom.i(r, "verdi").orElseThrow().kanVaere(oppstart.get()));
  }
}
