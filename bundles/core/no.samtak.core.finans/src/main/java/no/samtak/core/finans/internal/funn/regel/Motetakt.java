// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.regel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samtak.core.api.kilde.Kilder;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.core.finans.internal.funn.lesing.Moter;
import no.samtak.core.finans.internal.funn.lesing.Prosjekt;
import no.samtak.core.finans.internal.funn.lesing.Tall;
import no.samtak.core.finans.internal.funn.lesing.Tidsrom;

/** An arena, how often it is to meet, and how often it did in each year that can be told of. */
final class Motetakt {
  private static final Pattern PER =
      Pattern.compile("(\\d{1,3})(?:\\s*-\\s*\\d{1,3})? per (år|måned|kvartal)");
  private static final Pattern UKER = Pattern.compile("(\\d{1,2}) uker?");
  private static final Map<String, Integer> I_AARET = Map.of("år", 1, "kvartal", 4, "måned", 12);
  private static final int UKER_I_AARET = 52;

  private final Kilderad regel;
  private final int krav;
  private final Optional<LocalDate> start;
  private final LocalDate slutt;
  private final TreeMap<Integer, Integer> holdt = new TreeMap<>();
  private final List<Kilderad> ikkeHoldt;

  private Motetakt(
      Kilderad regel,
      int krav,
      Optional<LocalDate> start,
      LocalDate slutt,
      List<Kilderad> ikkeHoldt) {
    this.regel = regel;
    this.krav = krav;
    this.start = start;
    this.slutt = slutt;
    this.ikkeHoldt = ikkeHoldt;
  }

  /** Every arena with a rule whose meetings all have a date. */
  static List<Motetakt> av(Kilder kilder) {
    Prosjekt prosjekt = Prosjekt.av(kilder);
    Moter moter = Moter.av(kilder);
    List<Motetakt> alle = new ArrayList<>();
    if (prosjekt.slutt().isEmpty()) {
      return alle;
    }
    for (Kilderad regel : moter.regler()) {
      int krav = krav(regel.celle("intervall_norm"));
      String arena = regel.celle("motearena");
      if (krav < 1 || arena.isEmpty()) {
        continue;
      }
      Motetakt takt =
          new Motetakt(
              regel,
              krav,
              prosjekt.oppstart(),
              prosjekt.slutt().get(),
              moter.planlagtIkkeHoldt().stream()
                  .filter(r -> r.celle("motearena").equals(arena))
                  .toList());
      if (moter.holdt().stream()
              .filter(r -> r.celle("motearena").equals(arena))
              .allMatch(takt::tell)
          && !takt.holdt.isEmpty()) {
        alle.add(takt);
      }
    }
    return alle;
  }

  Kilderad regel() {
    return regel;
  }

  /** At least so many meetings a year. */
  int krav() {
    return krav;
  }

  /** The project's last day. */
  LocalDate slutt() {
    return slutt;
  }

  int holdt(int aar) {
    return holdt.getOrDefault(aar, 0);
  }

  /** The years with fewer meetings than the rule says, from the first meeting on. */
  List<Integer> forFaa() {
    List<Integer> aar = new ArrayList<>();
    for (int a = holdt.firstKey(); a <= slutt.getYear(); a++) {
      if (holdt(a) < krav) {
        aar.add(a);
      }
    }
    return aar;
  }

  /** The planned meetings of the year that were not held and should have been. */
  List<Kilderad> forfalt(int aar) {
    return ikkeHoldt.stream()
        .filter(
            r ->
                Tidsrom.i(r, "dato")
                    .filter(t -> t.fra().getYear() == aar && t.til().getYear() == aar)
                    .filter(t -> t.til().isBefore(slutt))
                    .isPresent())
        .toList();
  }

  /** Days from the last day that the meeting could have been on to the project's last. */
  long dagerForfalt(Kilderad planlagt) {
    return Tidsrom.i(planlagt, "dato").map(t -> ChronoUnit.DAYS.between(t.til(), slutt)).orElse(0L);
  }

  /**
   * Whether all of the year is in the project's time. Where its start is not known, it had begun by
   * the year after the first meeting's.
   */
  boolean heltAar(int aar) {
    return !LocalDate.of(aar, 12, 31).isAfter(slutt)
        && start.map(s -> !s.isAfter(LocalDate.of(aar, 1, 1))).orElse(aar > holdt.firstKey());
  }

  private boolean tell(Kilderad rad) {
    Optional<Tidsrom> naar =
        Tidsrom.i(rad, "dato").filter(t -> t.fra().getYear() == t.til().getYear());
    int antall = Tall.i(rad, "antall").map(BigDecimal::intValue).orElse(1);
    naar.ifPresent(t -> holdt.merge(t.fra().getYear(), antall, Integer::sum));
    return naar.isPresent();
  }

  private static int krav(String norm) {
    Matcher per = PER.matcher(norm.strip());
    if (per.matches()) {
      return Integer.parseInt(per.group(1)) * I_AARET.getOrDefault(per.group(2), 0);
    }
    Matcher uker = UKER.matcher(norm.strip());
    return uker.matches() && Integer.parseInt(uker.group(1)) > 0
        ? UKER_I_AARET / Integer.parseInt(uker.group(1))
        : 0;
  }
}
