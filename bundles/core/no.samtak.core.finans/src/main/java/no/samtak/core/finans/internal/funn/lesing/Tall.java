// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.finans.internal.funn.lesing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samtak.core.api.kilde.Kilderad;

/** Amounts and counts as the files write them: digits, a decimal point, at most one minus. */
public final class Tall {
  private static final Pattern TALL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?");

  private Tall() {}

  /** The number; empty where nothing is stated or it is no number. */
  public static Optional<BigDecimal> av(String celle) {
    String tekst = celle.strip();
    return TALL.matcher(tekst).matches() ? Optional.of(new BigDecimal(tekst)) : Optional.empty();
  }

  /** The number in a column of the row. */
  public static Optional<BigDecimal> i(Kilderad rad, String kolonne) {
    return av(rad.celle(kolonne));
  }

  /** Plain, without superfluous zeros: {@code 45528.21}, {@code 470}. */
  public static String tekst(BigDecimal tall) {
    return tall.signum() == 0 ? "0" : tall.stripTrailingZeros().toPlainString();
  }

  /** Whether the two are the same amount, however many decimals they are written with. */
  public static boolean like(BigDecimal a, BigDecimal b) {
    return a.compareTo(b) == 0;
  }
}
