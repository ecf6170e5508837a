// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.util.List;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.rest.PageQuery;
import no.samtak.platform.api.text.Text;

/** Lists whose key is a number. */
final class Heltallsnokkel {
  private Heltallsnokkel() {}

  /**
   * The number after which the part starts.
   *
   * @throws DomainException INVALID where the caller sent something else
   */
  static long av(PageQuery del, long forste) {
    if (del.after() == null) {
      return forste;
    }
    try {
      return Long.parseLong(del.after());
    } catch (NumberFormatException e) {
      throw DomainException.invalid(List.of(new FieldError("etter", Text.of("tiltak.feil.etter"))));
    }
  }
}
