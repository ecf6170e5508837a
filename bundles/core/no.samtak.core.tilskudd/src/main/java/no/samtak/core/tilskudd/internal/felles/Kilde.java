// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.felles;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import no.samtak.core.api.kilde.Kilderad;
import org.jspecify.annotations.Nullable;

/** Reads cells of a source; what is not stated, or cannot be read for sure, is unknown. */
public final class Kilde {
  private static final Pattern TALL = Pattern.compile("\\d{1,10}(\\.\\d{1,2})?");
  private static final Pattern AAR = Pattern.compile("(19|20|21)\\d\\d");

  private Kilde() {}

  /** An amount, not negative; null = unknown. */
  public static @Nullable BigDecimal belop(Kilderad rad, String kolonne) {
    String celle = rad.celle(kolonne).strip();
    return TALL.matcher(celle).matches() ? new BigDecimal(celle) : null;
  }

  /** A day; null where the cell is empty or says only a month, a year or something else. */
  public static @Nullable LocalDate dag(Kilderad rad, String kolonne) {
    try {
      String celle = rad.celle(kolonne).strip();
      return celle.length() == 10 ? LocalDate.parse(celle) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** A year; null where the cell says none. */
  public static @Nullable Integer aar(Kilderad rad, String kolonne) {
    String celle = rad.celle(kolonne).strip();
    return AAR.matcher(celle).matches() ? Integer.valueOf(celle) : null;
  }
}
