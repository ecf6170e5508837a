// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.boenhet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** The rules that fields share: each adds what is wrong to the list and goes on. */
final class Feltregler {
  static final int FORSTE_AAR = 1900;
  static final int SISTE_AAR = 2199;

  /** Eleven digits are an identity number, and the register holds no person (P10). */
  private static final Pattern NUMMER = Pattern.compile("(?<!\\d)\\d{6} ?\\d{5}(?!\\d)");

  private Feltregler() {}

  /** The text without space around and with one kind of line end; empty where none is given. */
  static String tekst(
      String felt, @Nullable String verdi, int lengst, boolean linjer, List<FieldError> feil) {
    String ren = verdi == null ? "" : verdi.replace("\r\n", "\n").replace('\r', '\n').strip();
    if (ren.length() > lengst) {
      feil.add(new FieldError(felt, Text.of("feil.forLang", lengst)));
    } else if (ren.chars().anyMatch(c -> Character.isISOControl(c) && !(linjer && c == '\n'))) {
      feil.add(new FieldError(felt, Text.of("bolig.feil.tegn")));
    } else if (NUMMER.matcher(ren).find()) {
      feil.add(new FieldError(felt, Text.of("bolig.feil.personnummer")));
    }
    return ren;
  }

  /** The text, which must be of a form where it is given; what is wrong already is told once. */
  static String form(String felt, String ren, Pattern form, String melding, List<FieldError> feil) {
    boolean sagt = feil.stream().anyMatch(f -> f.field().equals(felt));
    if (!sagt && !ren.isEmpty() && !form.matcher(ren).matches()) {
      feil.add(new FieldError(felt, Text.of(melding)));
    }
    return ren;
  }

  /** Something must stand there. */
  static void kreves(String felt, String ren, List<FieldError> feil) {
    if (ren.isEmpty()) {
      feil.add(new FieldError(felt, Text.of("feil.paakrevd")));
    }
  }

  /** A whole number within bounds, or none. */
  static @Nullable Integer heltall(
      String felt, @Nullable Integer verdi, int minst, int mest, List<FieldError> feil) {
    if (verdi != null && (verdi < minst || verdi > mest)) {
      feil.add(new FieldError(felt, Text.of("feil.mellom", minst, mest)));
    }
    return verdi;
  }

  /** Square metres with at most one decimal, or none. */
  static @Nullable BigDecimal areal(
      String felt, @Nullable BigDecimal verdi, int mest, List<FieldError> feil) {
    if (verdi == null) {
      return null;
    }
    if (verdi.signum() <= 0 || verdi.compareTo(BigDecimal.valueOf(mest)) > 0) {
      feil.add(new FieldError(felt, Text.of("feil.mellom", 1, mest)));
      return verdi;
    }
    if (verdi.stripTrailingZeros().scale() > 1) {
      feil.add(new FieldError(felt, Text.of("bolig.feil.desimal")));
      return verdi;
    }
    return verdi.setScale(1);
  }

  /** A day within the years that databases and people agree on, or none. */
  static @Nullable LocalDate dag(String felt, @Nullable LocalDate verdi, List<FieldError> feil) {
    if (verdi != null && (verdi.getYear() < FORSTE_AAR || verdi.getYear() > SISTE_AAR)) {
      feil.add(aar(felt));
    }
    return verdi;
  }

  static FieldError aar(String felt) {
    return new FieldError(felt, Text.of("bolig.feil.aar", FORSTE_AAR, SISTE_AAR));
  }
}
