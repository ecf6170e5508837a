// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.prosjekt.internal.prosjekt;

import java.util.List;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** Checks the fields that are sent in; what is wrong is added to a list, so that all is told. */
final class Felt {
  private Felt() {}

  static String krev(String felt, @Nullable String verdi, int maks, List<FieldError> feil) {
    String tekst = kanskje(felt, verdi, maks, feil);
    if (tekst.isEmpty()) {
      feil.add(new FieldError(felt, Text.of("feil.paakrevd")));
    }
    return tekst;
  }

  static String kanskje(String felt, @Nullable String verdi, int maks, List<FieldError> feil) {
    String tekst = verdi == null ? "" : verdi.strip();
    if (tekst.length() > maks) {
      feil.add(new FieldError(felt, Text.of("feil.forLang", maks)));
    }
    return tekst;
  }

  static int mellom(
      String felt,
      @Nullable Integer verdi,
      int ellers,
      int minst,
      int hoyst,
      List<FieldError> feil) {
    int tall = verdi == null ? ellers : verdi;
    if (tall < minst || tall > hoyst) {
      feil.add(new FieldError(felt, Text.of("feil.mellom", minst, hoyst)));
    }
    return tall;
  }
}
