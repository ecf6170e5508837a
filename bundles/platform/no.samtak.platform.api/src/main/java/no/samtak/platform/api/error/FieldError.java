// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.error;

import java.util.Objects;
import no.samtak.platform.api.text.Text;

/**
 * One thing wrong with one field of the input.
 *
 * @param field the field's name as the caller knows it (JSON key, form field, column)
 * @param message what is wrong and what to do, as a text of the bundle that found it
 */
public record FieldError(String field, Text message) {
  public FieldError {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(message, "message");
  }
}
