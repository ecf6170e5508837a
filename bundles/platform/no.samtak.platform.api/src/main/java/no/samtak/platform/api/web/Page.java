// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.web;

import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.text.Text;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A page, or a small family of pages below one path; a DS component with {@link PagePath}. Its
 * template is found in its own bundle, below {@code web/templates/}. Who may see it stands in
 * {@link no.samtak.platform.api.security.RequireRole}. CSRF is checked before {@link #post}.
 */
@ConsumerType
public interface Page {
  /** Shows. Changes nothing. */
  PageResponse get(PageRequest request);

  /**
   * Does, and then leads on, or shows the form again with what is wrong. A thrown {@link
   * DomainException} of kind INVALID shows {@link #get} again with the error summary and what was
   * typed; other kinds show the error page.
   */
  default PageResponse post(PageRequest request) {
    throw new DomainException(
        ErrorKind.METHOD_NOT_ALLOWED, Text.of("feil.metodeIkkeTillatt", request.path()));
  }
}
