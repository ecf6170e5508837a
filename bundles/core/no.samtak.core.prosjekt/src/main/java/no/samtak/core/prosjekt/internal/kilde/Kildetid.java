// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.kilde;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Optional;
import no.samtak.core.api.kilde.Kilderad;

/**
 * A point in time as exactly as a source states it: a day, week, month, half or whole year.
 *
 * @param fra first day that it may be; of a week its Monday
 * @param til last day that it may be
 */
public record Kildetid(LocalDate fra, LocalDate til) {
  /** What a cell states; empty where it is none. */
  public static Optional<Kildetid> av(String celle) {
    String tekst = celle.strip();
    try {
      if (tekst.matches("\\d{4}-\\d{2}-\\d{2}")) {
        LocalDate dag = LocalDate.parse(tekst);
        return Optional.of(new Kildetid(dag, dag));
      }
      if (tekst.matches("\\d{4}-\\d{2}")) {
        YearMonth maaned = YearMonth.parse(tekst);
        return Optional.of(new Kildetid(maaned.atDay(1), maaned.atEndOfMonth()));
      }
      if (tekst.matches("\\d{4}")) {
        int aar = Integer.parseInt(tekst);
        return Optional.of(new Kildetid(LocalDate.of(aar, 1, 1), LocalDate.of(aar, 12, 31)));
      }
      if (tekst.matches("\\d{4}-W\\d{2}")) {
        LocalDate mandag =
            LocalDate.of(Integer.parseInt(tekst.substring(0, 4)), 1, 4)
                .with(WeekFields.ISO.dayOfWeek(), 1)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(tekst.substring(6)));
        return Optional.of(new Kildetid(mandag, mandag.plusDays(6)));
      }
      if (tekst.matches("\\d{4}-H[12]")) {
        LocalDate fra =
            LocalDate.of(Integer.parseInt(tekst.substring(0, 4)), tekst.endsWith("1") ? 1 : 7, 1);
        return Optional.of(new Kildetid(fra, fra.plusMonths(6).minusDays(1)));
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** What the first filled of the columns states. */
  public static Optional<Kildetid> i(Kilderad rad, String... kolonner) {
    for (String kolonne : kolonner) {
      Optional<Kildetid> tid = av(rad.celle(kolonne));
      if (tid.isPresent()) {
        return tid;
      }
    }
    return Optional.empty();
  }

  /** Whether it is stated to the day. */
  public boolean erDag() {
    return fra.equals(til);
  }
}
