// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samtak.oppslag.internal.OppslagInnhold;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.text.Formats;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** From what was typed in the form to a content. */
final class OppslagForm {
  private OppslagForm() {}

  /**
   * Reads the form; the rules of the content itself are checked by the service.
   *
   * @throws DomainException INVALID where a date is none
   */
  static OppslagInnhold read(PageRequest request) {
    List<FieldError> wrong = new ArrayList<>();
    LocalDate fra = date(request, "fra", wrong);
    LocalDate til = date(request, "til", wrong);
    if (!wrong.isEmpty()) {
      throw DomainException.invalid(wrong);
    }
    return new OppslagInnhold(
        request.param("tittel").orElse(null),
        request.param("tekst").orElse(null),
        fra,
        til,
        request.param("viktig").isPresent());
  }

  private static @Nullable LocalDate date(
      PageRequest request, String field, List<FieldError> wrong) {
    Optional<String> typed = request.param(field);
    Optional<LocalDate> date = typed.flatMap(Formats::parseDate);
    if (typed.isPresent() && date.isEmpty()) {
      wrong.add(new FieldError(field, Text.of("feil.ikkeDato")));
    }
    return date.orElse(null);
  }
}
