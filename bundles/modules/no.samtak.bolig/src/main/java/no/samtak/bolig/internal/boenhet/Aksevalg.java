// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.boenhet;

import java.util.List;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What every change of state needs: where to, and why. */
final class Aksevalg {
  private static final int MAKS_GRUNN = 500;

  private Aksevalg() {}

  /** The reason, without space around; must be given. */
  static String grunn(@Nullable String skrevet, List<FieldError> feil) {
    String grunn = Feltregler.tekst("grunn", skrevet, MAKS_GRUNN, true, feil);
    Feltregler.kreves("grunn", grunn, feil);
    return grunn;
  }

  /** The state chosen; must be. */
  static <E> E til(@Nullable E valgt, List<FieldError> feil) {
    if (valgt == null) {
      feil.add(new FieldError("til", Text.of("bolig.feil.velgTilstand")));
    }
    if (valgt == null || !feil.isEmpty()) {
      throw DomainException.invalid(feil);
    }
    return valgt;
  }
}
