// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.kilde;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often something is to happen.
 *
 * @param antall so many times in each unit; of weeks: every so many weeks
 * @param enhet the unit
 */
public record Takt(int antall, Enhet enhet) {
  private static final Pattern PER = Pattern.compile("(\\d{1,3}) per (år|måned|kvartal)");
  private static final Pattern UKER = Pattern.compile("(\\d{1,2}) uker?");
  private static final Map<String, Enhet> ORD =
      Map.of("år", Enhet.AAR, "måned", Enhet.MAANED, "kvartal", Enhet.KVARTAL);

  /** Units of time. */
  public enum Enhet {
    /** A month. */
    MAANED(1),
    /** A quarter. */
    KVARTAL(3),
    /** A year. */
    AAR(12),
    /** Weeks. */
    UKER(0);

    private final int maaneder;

    Enhet(int maaneder) {
      this.maaneder = maaneder;
    }
  }

  public Takt {
    if (antall < 1) {
      throw new IllegalArgumentException("at least once");
    }
  }

  /** {@code 1 per måned}, {@code 2 per år}, {@code 6 uker}; empty where it says something else. */
  public static Optional<Takt> av(String norm) {
    Matcher per = PER.matcher(norm.strip());
    if (per.matches() && Integer.parseInt(per.group(1)) > 0) {
      return Optional.of(
          new Takt(Integer.parseInt(per.group(1)), ORD.getOrDefault(per.group(2), Enhet.AAR)));
    }
    Matcher uker = UKER.matcher(norm.strip());
    return uker.matches() && Integer.parseInt(uker.group(1)) > 0
        ? Optional.of(new Takt(Integer.parseInt(uker.group(1)), Enhet.UKER))
        : Optional.empty();
  }

  /** How many times in the whole units from the first day to the last, both included. */
  public long ganger(LocalDate fra, LocalDate til) {
    if (til.isBefore(fra)) {
      return 0;
    }
    LocalDate etter = til.plusDays(1);
    return enhet == Enhet.UKER
        ? ChronoUnit.WEEKS.between(fra, etter) / antall
        : antall * (ChronoUnit.MONTHS.between(fra, etter) / enhet.maaneder);
  }

  /** The day when the next should have been at the latest, after one on a day. */
  public LocalDate neste(LocalDate sist) {
    return enhet == Enhet.UKER
        ? sist.plusWeeks(antall)
        : sist.plusDays(Math.round(enhet.maaneder * 30.4375 / antall));
  }
}
