// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import java.util.Map;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;

/** A page whose model is of its own classes, so that the templates reflect on them. */
@RequireRole(Role.TJENESTELEDER)
public final class UnloadingPage implements Page {
  /** A row of the model. */
  public record Row(String text) {}

  @Override
  public PageResponse get(PageRequest request) {
    return new PageResponse.View(
        "lastut", Text.of("lastut.nav"), Map.of("rad", new Row("fra modulen")));
  }
}
