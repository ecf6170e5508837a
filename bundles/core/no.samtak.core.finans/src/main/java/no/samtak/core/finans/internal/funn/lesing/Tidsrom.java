// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.lesing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samtak.core.api.kilde.Kilderad;

/**
 * A point in time as exactly as the source states it: a day, a week, a month, a quarter, half a
 * year, a year, or two years.
 *
 * @param fra first day that it may be; of a week its Monday
 * @param til last day that it may be
 */
public record Tidsrom(LocalDate fra, LocalDate til) {
  private static final Pattern DAG = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MAANED = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern AAR = Pattern.compile("(\\d{4})(?:/(\\d{4}))?");
  private static final Pattern DEL = Pattern.compile("(\\d{4})-([WHQ])(\\d{1,2})");

  /** The point in time; empty where nothing is stated or it is none. */
  public static Optional<Tidsrom> av(String celle) {
    String tekst = celle.strip();
    try {
      if (DAG.matcher(tekst).matches()) {
        LocalDate dag = LocalDate.parse(tekst);
        return Optional.of(new Tidsrom(dag, dag));
      }
      if (MAANED.matcher(tekst).matches()) {
        YearMonth maaned = YearMonth.parse(tekst);
        return Optional.of(new Tidsrom(maaned.atDay(1), maaned.atEndOfMonth()));
      }
      Matcher aar = AAR.matcher(tekst);
      if (aar.matches()) {
        int fra = Integer.parseInt(aar.group(1));
        int til = aar.group(2) == null ? fra : Integer.parseInt(aar.group(2));
        return fra <= til
            ? Optional.of(new Tidsrom(LocalDate.of(fra, 1, 1), LocalDate.of(til, 12, 31)))
            : Optional.empty();
      }
      Matcher del = DEL.matcher(tekst);
      return del.matches() ? del(del) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The point in time in a column of the row. */
  public static Optional<Tidsrom> i(Kilderad rad, String kolonne) {
    return av(rad.celle(kolonne));
  }

  private static Optional<Tidsrom> del(Matcher del) {
    int aar = Integer.parseInt(del.group(1));
    int nummer = Integer.parseInt(del.group(3));
    switch (del.group(2)) {
      case "W" -> {
        LocalDate mandag =
            LocalDate.of(aar, 1, 4)
                .with(WeekFields.ISO.dayOfWeek(), 1)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, nummer);
        return Optional.of(new Tidsrom(mandag, mandag.plusDays(6)));
      }
      case "H" -> {
        return nummer == 1 || nummer == 2 ? maaneder(aar, 6 * nummer - 5, 6) : Optional.empty();
      }
      default -> {
        return nummer >= 1 && nummer <= 4 ? maaneder(aar, 3 * nummer - 2, 3) : Optional.empty();
      }
    }
  }

  private static Optional<Tidsrom> maaneder(int aar, int forste, int antall) {
    LocalDate fra = LocalDate.of(aar, forste, 1);
    return Optional.of(new Tidsrom(fra, fra.plusMonths(antall).minusDays(1)));
  }

  /** Whether it can be that day. */
  public boolean kanVaere(LocalDate dag) {
    return !dag.isBefore(fra) && !dag.isAfter(til);
  }

  /** Whether it is stated to the day. */
  public boolean erDag() {
    return fra.equals(til);
  }
}
