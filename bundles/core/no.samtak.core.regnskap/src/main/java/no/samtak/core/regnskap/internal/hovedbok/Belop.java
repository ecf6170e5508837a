// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.regnskap.internal.hovedbok;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samtak.core.api.kilde.Kilderad;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Phrase;

/** Amounts as the files write them: digits, a decimal point, at most one minus. */
public final class Belop {
  private static final Pattern TALL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?");

  private Belop() {}

  /** The amount in a column of the row, with its decimals; empty where none is stated. */
  public static Optional<BigDecimal> i(Kilderad rad, String kolonne) {
    String tekst = rad.celle(kolonne).strip();
    return TALL.matcher(tekst).matches() ? Optional.of(new BigDecimal(tekst)) : Optional.empty();
  }

  /** The whole number in a column of the row, such as a year; empty where there is none. */
  public static Optional<Integer> heltall(Kilderad rad, String kolonne) {
    String tekst = rad.celle(kolonne).strip();
    return tekst.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(tekst)) : Optional.empty();
  }

  /** The amount in words for people, {@code 45 528,21 kr}, in the reader's language. */
  public static Phrase kroner(BigDecimal belop) {
    return sprak -> Formats.kroner(belop, sprak);
  }
}
