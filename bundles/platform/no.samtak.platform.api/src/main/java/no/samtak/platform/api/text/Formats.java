// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How numbers, money and dates are written for people, and read from them. Own rules and not the
 * JDK's: its order of amount and "kr" differs between bokmål and nynorsk and between versions.
 *
 * <p>Thousands are set apart by a hard space, the minus sign is U+2212, the decimal sign a comma
 * (in English a point). Everything that goes to machines is ISO and does not pass here.
 */
public final class Formats {
  /** The zone that days and times of day are told in. */
  public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private static final char HARD_SPACE = '\u00a0';
  private static final char MINUS = '\u2212';

  private static final List<String> MONTHS_NO =
      List.of(
          "januar",
          "februar",
          "mars",
          "april",
          "mai",
          "juni",
          "juli",
          "august",
          "september",
          "oktober",
          "november",
          "desember");
  private static final List<String> MONTHS_EN =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> DAYS_NB =
      List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");
  private static final List<String> DAYS_NN =
      List.of("måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag");
  private static final List<String> DAYS_EN =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private static final Pattern DATE = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern NUMBER =
      Pattern.compile("-?(\\d{1,3}(?: \\d{3})+|\\d{1,18})(?:,(\\d{1,9}))?");

  private Formats() {}

  /** {@code 21.11.2026}. */
  public static String date(LocalDate date) {
    return "%02d.%02d.%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
  }

  /** The day in Oslo of a point in time, as {@link #date(LocalDate)}. */
  public static String date(Instant instant) {
    return date(LocalDate.ofInstant(instant, OSLO));
  }

  /** {@code 21. november 2026}; in English {@code 21 November 2026}. */
  public static String longDate(LocalDate date, Language language) {
    boolean english = language == Language.EN;
    String month = (english ? MONTHS_EN : MONTHS_NO).get(date.getMonthValue() - 1);
    return date.getDayOfMonth()
        + (english ? "" : ".")
        + HARD_SPACE
        + month
        + HARD_SPACE
        + date.getYear();
  }

  /** {@code lørdag 21. november 2026}; in nynorsk {@code laurdag ...}. */
  public static String dayAndDate(LocalDate date, Language language) {
    return weekday(date, language) + " " + longDate(date, language);
  }

  /** The name of the day of the week, in Norwegian in lower case. */
  public static String weekday(LocalDate date, Language language) {
    List<String> names =
        switch (language) {
          case NB -> DAYS_NB;
          case NN -> DAYS_NN;
          case EN -> DAYS_EN;
        };
    return names.get(date.getDayOfWeek().getValue() - 1);
  }

  /** {@code 13:05}, for tables. */
  public static String time(LocalTime time) {
    return "%02d:%02d".formatted(time.getHour(), time.getMinute());
  }

  /** {@code kl. 13.05}, for running text; in English {@code 13:05}. */
  public static String timeInText(LocalTime time, Language language) {
    return language == Language.EN
        ? time(time)
        : "kl.%s%02d.%02d".formatted(HARD_SPACE, time.getHour(), time.getMinute());
  }

  /** {@code 21.11.2026 13:05}, in Oslo. */
  public static String dateTime(Instant instant) {
    var local = instant.atZone(OSLO);
    return date(local.toLocalDate()) + HARD_SPACE + time(local.toLocalTime());
  }

  /** {@code 1 234 567}. */
  public static String number(long number) {
    return number(BigDecimal.valueOf(number), Language.NB);
  }

  /** {@code 1 234 567,8}, with the decimals that the number has; zeros at the end are dropped. */
  public static String number(BigDecimal number, Language language) {
    BigDecimal plain = number.stripTrailingZeros();
    return write(plain.scale() < 0 ? plain.setScale(0) : plain, language);
  }

  /**
   * An amount in kroner: {@code 5 200 kr}, and with øre only where there are any: {@code 7 250,50
   * kr}. More than two decimals are rounded half up.
   */
  public static String kroner(BigDecimal kroner, Language language) {
    BigDecimal ore = kroner.setScale(2, RoundingMode.HALF_UP);
    boolean whole = ore.stripTrailingZeros().scale() <= 0;
    return write(whole ? ore.setScale(0) : ore, language) + HARD_SPACE + "kr";
  }

  /** A number of per cent, in one piece on its line: {@code 46,7 %}. */
  public static String percent(BigDecimal percent, Language language) {
    return number(percent, language) + HARD_SPACE + "%";
  }

  /** {@code 5 608 000 kr}. */
  public static String kroner(long kroner) {
    return kroner(BigDecimal.valueOf(kroner), Language.NB);
  }

  /**
   * An amount that is held in whole thousands of kroner, as plans have them: {@code 5 608 tkr}. Say
   * the unit in the table's caption and use {@link #number(long)} where there are many.
   */
  public static String thousandKroner(long thousands) {
    return number(thousands) + HARD_SPACE + "tkr";
  }

  /** An organisation number in groups, {@code 974 760 673}; anything else is left as it is. */
  public static String organisationNumber(String number) {
    return number.matches("\\d{9}")
        ? number.substring(0, 3)
            + HARD_SPACE
            + number.substring(3, 6)
            + HARD_SPACE
            + number.substring(6)
        : number;
  }

  /** An account number, {@code 1234.56.78903}; anything else is left as it is. */
  public static String accountNumber(String number) {
    return number.matches("\\d{11}")
        ? number.substring(0, 4) + "." + number.substring(4, 6) + "." + number.substring(6)
        : number;
  }

  /** A size for people: {@code 12 kB}, {@code 3,4 MB}; powers of 1000. */
  public static String size(long bytes, Language language) {
    if (bytes < 1000) {
      return number(bytes) + HARD_SPACE + "B";
    }
    String[] units = {"kB", "MB", "GB", "TB"};
    BigDecimal value = BigDecimal.valueOf(bytes);
    int unit = -1;
    do {
      value = value.movePointLeft(3);
      unit++;
    } while (value.compareTo(BigDecimal.valueOf(1000)) >= 0 && unit < units.length - 1);
    int decimals = value.compareTo(BigDecimal.TEN) < 0 ? 1 : 0;
    return number(value.setScale(decimals, RoundingMode.HALF_UP), language)
        + HARD_SPACE
        + units[unit];
  }

  /**
   * A date as people type it, {@code 21.11.2026} or {@code 1.3.2026}, or as browsers send it,
   * {@code 2026-11-21}. Empty where it is none, also for the 31st of February.
   */
  public static Optional<LocalDate> parseDate(String text) {
    String trimmed = text.strip();
    Matcher norwegian = DATE.matcher(trimmed);
    if (norwegian.matches()) {
      return day(norwegian.group(3), norwegian.group(2), norwegian.group(1));
    }
    Matcher iso = ISO_DATE.matcher(trimmed);
    return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
  }

  /**
   * A number as people type it: comma as decimal sign, thousands apart by any space or not at all,
   * either minus sign. Empty where it is none; a point is refused, for it may mean either.
   */
  public static Optional<BigDecimal> parseNumber(String text) {
    String plain = text.strip().replace(HARD_SPACE, ' ').replace('\u202f', ' ').replace(MINUS, '-');
    return NUMBER.matcher(plain).matches()
        ? Optional.of(new BigDecimal(plain.replace(" ", "").replace(',', '.')))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String write(BigDecimal number, Language language) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder out = new StringBuilder();
    if (number.signum() < 0) {
      out.append(MINUS);
    }
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        out.append(HARD_SPACE);
      }
      out.append(whole.charAt(i));
    }
    if (point >= 0) {
      out.append(language == Language.EN ? '.' : ',').append(plain, point + 1, plain.length());
    }
    return out.toString();
  }
}
