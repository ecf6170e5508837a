// SPDX-License-Identifier: EUPL-1.2
package no.samtak.oppslag.internal.web;

import no.samtak.oppslag.internal.OppslagInnhold;
import no.samtak.platform.api.web.FormReader;
import no.samtak.platform.api.web.PageRequest;

/** From what was typed in the form to a content. */
final class OppslagForm {
  private OppslagForm() {}

  /**
   * Reads the form; the rules of the content itself are checked by the service.
   *
   * @throws no.samtak.platform.api.error.DomainException INVALID where a date is none
   */
  static OppslagInnhold read(PageRequest request) {
    FormReader form = new FormReader(request);
    OppslagInnhold innhold =
        new OppslagInnhold(
            form.textOrNull("tittel"),
            form.textOrNull("tekst"),
            form.date("fra"),
            form.date("til"),
            form.isChecked("viktig"));
    form.finish();
    return innhold;
  }
}
