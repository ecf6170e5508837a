// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.endring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** Checks what somebody has written, field by field, and tells of all that is wrong at once. */
public final class Kontroll {
  /** The longest reason. */
  public static final int MAKS_BEGRUNNELSE = 1000;

  private final List<FieldError> feil = new ArrayList<>();

  /** The text without the space around it; empty where it is not given. */
  public String valgfri(String felt, @Nullable String verdi, int maks) {
    String rent = verdi == null ? "" : verdi.strip().replace("\r\n", "\n");
    if (rent.length() > maks) {
      meld(felt, Text.of("feil.forLang", maks));
    } else if (rent.chars().anyMatch(c -> c != '\n' && c != '\t' && Character.isISOControl(c))) {
      meld(felt, Text.of("register.feil.tegn"));
    }
    return rent;
  }

  /** As {@link #valgfri}, and something must stand there. */
  public String paakrevd(String felt, @Nullable String verdi, int maks) {
    String rent = valgfri(felt, verdi, maks);
    if (rent.isEmpty()) {
      meld(felt, Text.of("feil.paakrevd"));
    }
    return rent;
  }

  /** A reason, which must be given. */
  public String begrunnelse(@Nullable String verdi) {
    return paakrevd("begrunnelse", verdi, MAKS_BEGRUNNELSE);
  }

  /** The number, between the two; null where it is not given. */
  public @Nullable BigDecimal mellom(
      String felt, @Nullable BigDecimal verdi, long minst, long mest) {
    if (verdi != null
        && (verdi.compareTo(BigDecimal.valueOf(minst)) < 0
            || verdi.compareTo(BigDecimal.valueOf(mest)) > 0)) {
      meld(felt, Text.of("feil.mellom", minst, mest));
    }
    return verdi;
  }

  /** Something is wrong with a field. */
  public void meld(String felt, Text hva) {
    feil.add(new FieldError(felt, hva));
  }

  /**
   * The end of the check.
   *
   * @throws DomainException INVALID with every field that is wrong
   */
  public void ferdig() {
    if (!feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
  }
}
