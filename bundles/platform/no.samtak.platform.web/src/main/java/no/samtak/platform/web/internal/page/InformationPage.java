// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal.page;

import java.util.Map;
import no.samtak.platform.api.security.PublicAccess;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;

/** A page that only tells something: privacy, accessibility. */
@PublicAccess(reason = "Statements on privacy and accessibility are for everybody")
public final class InformationPage implements Page {
  private final String template;
  private final Text title;
  private final Map<String, Object> model;

  /** A page of a template that needs no more than this. */
  public InformationPage(String template, Text title, Map<String, Object> model) {
    this.template = template;
    this.title = title;
    this.model = Map.copyOf(model);
  }

  @Override
  public PageResponse get(PageRequest request) {
    return new PageResponse.View(template, title, model);
  }
}
