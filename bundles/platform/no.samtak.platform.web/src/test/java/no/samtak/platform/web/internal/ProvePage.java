// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import java.util.List;
import java.util.Map;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.FieldError;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;

/** A page of a module, as an author would write it. */
@RequireRole({Role.LESER, Role.TJENESTELEDER, Role.OPERATOR})
final class ProvePage implements Page {
  @Override
  public PageResponse get(PageRequest request) {
    if (request.rest().equals(List.of("fil"))) {
      return new PageResponse.Download(
          "årsliste.csv", "text/csv", out -> out.write("a;b\n".getBytes()));
    }
    if (request.rest().equals(List.of("feil"))) {
      throw new IllegalStateException("a secret of the inside");
    }
    return new PageResponse.View(
        "prove",
        Text.of("prove.tittel"),
        Map.of("tekst", request.param("tekst").orElse("<b>farlig</b>")));
  }

  @Override
  @RequireRole(Role.TJENESTELEDER)
  public PageResponse post(PageRequest request) {
    if (request.file("fil").isPresent()) {
      return new PageResponse.Redirect(
          request.pagePath(), Text.of(request.file("fil").get().filename()));
    }
    if (request.param("tittel").isEmpty()) {
      throw DomainException.invalid(List.of(new FieldError("tittel", Text.of("feil.paakrevd"))));
    }
    return new PageResponse.Redirect(request.pagePath(), Text.of("web.minSide.lagret"));
  }
}
