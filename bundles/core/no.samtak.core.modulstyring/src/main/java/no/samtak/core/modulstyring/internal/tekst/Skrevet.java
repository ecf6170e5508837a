// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.modulstyring.internal.tekst;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What people write as a reason. */
public final class Skrevet {
  /** The most characters of a reason. */
  public static final int MAKS = 1000;

  private static final Pattern IDENTITETSNUMMER =
      Pattern.compile("(?<!\\d)\\d{6}[ .-]?\\d{5}(?!\\d)");

  private Skrevet() {}

  /**
   * The reason without white space around it.
   *
   * @throws DomainException INVALID where it is empty, too long, or holds an identity number
   */
  public static String krev(String felt, @Nullable String tekst) {
    List<FieldError> feil = new ArrayList<>();
    String ren = krev(felt, tekst, feil);
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
    return ren;
  }

  /** The same, with what is wrong added to the others. */
  public static String krev(String felt, @Nullable String tekst, List<FieldError> feil) {
    String ren = tekst == null ? "" : tekst.strip();
    if (ren.isEmpty()) {
      feil.add(new FieldError(felt, Text.of("feil.paakrevd")));
    } else if (ren.length() > MAKS) {
      feil.add(new FieldError(felt, Text.of("feil.forLang", MAKS)));
    } else if (IDENTITETSNUMMER.matcher(ren).find()) {
      feil.add(new FieldError(felt, Text.of("feil.person")));
    }
    return ren;
  }
}
