// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.sak;

import java.util.List;
import java.util.regex.Pattern;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** The rules that fields share: each adds what is wrong to the list and goes on. */
public final class Regler {
  /** Eleven digits are an identity number; it belongs in the person's own register alone. */
  private static final Pattern NUMMER = Pattern.compile("(?<!\\d)\\d{6} ?\\d{5}(?!\\d)");

  private Regler() {}

  /** The text without space around; empty where none is given. */
  public static String tekst(
      String felt, @Nullable String verdi, int lengst, List<FieldError> feil) {
    String ren = verdi == null ? "" : verdi.replace("\r\n", "\n").replace('\r', '\n').strip();
    if (ren.length() > lengst) {
      feil.add(new FieldError(felt, Text.of("feil.forLang", lengst)));
    } else if (ren.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
      feil.add(new FieldError(felt, Text.of("rettighet.feil.tegn")));
    } else if (NUMMER.matcher(ren).find()) {
      feil.add(new FieldError(felt, Text.of("rettighet.feil.personnummer")));
    }
    return ren;
  }

  /** As {@link #tekst}, and something must stand there. */
  public static String paakrevd(
      String felt, @Nullable String verdi, int lengst, List<FieldError> feil) {
    String ren = tekst(felt, verdi, lengst, feil);
    if (ren.isEmpty()) {
      feil.add(new FieldError(felt, Text.of("feil.paakrevd")));
    }
    return ren;
  }

  /** A register's own id, which may well have eleven digits in a row. */
  static String id(String felt, @Nullable String verdi, List<FieldError> feil) {
    String ren = verdi == null ? "" : verdi.strip();
    if (ren.isEmpty()) {
      feil.add(new FieldError(felt, Text.of("feil.paakrevd")));
    } else if (ren.length() > 36) {
      feil.add(new FieldError(felt, Text.of("feil.forLang", 36)));
    }
    return ren;
  }

  /** Goes on where nothing is wrong. */
  public static void krev(List<FieldError> feil) {
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
  }

  /** A field's value, which must be there. */
  public static <T> @Nullable T valgt(String felt, @Nullable T verdi, List<FieldError> feil) {
    if (verdi == null) {
      feil.add(new FieldError(felt, Text.of("feil.paakrevd")));
    }
    return verdi;
  }
}
