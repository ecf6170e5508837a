// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.rest;

import java.util.List;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What a body must hold before it can be judged at all. */
final class Body {
  private Body() {}

  /**
   * The value of a field that must be there.
   *
   * @throws DomainException INVALID where it is missing or blank
   */
  static String required(String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw DomainException.invalid(List.of(new FieldError(field, Text.of("feil.paakrevd"))));
    }
    return value;
  }
}
