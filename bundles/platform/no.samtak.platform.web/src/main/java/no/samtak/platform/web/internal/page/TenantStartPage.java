// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal.page;

import java.util.List;
import java.util.function.Function;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PagePath;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;

/** The front page of an organisation: what needs the user today. */
@RequireRole({Role.LESER, Role.SAKSBEHANDLER, Role.TJENESTELEDER, Role.OKONOM, Role.OPERATOR})
public final class TenantStartPage implements Page {
  private final FrontPage front;

  /**
   * @param ways where the user can go from here
   */
  public TenantStartPage(Cards cards, Function<PageRequest, List<Cards.Way>> ways) {
    this.front = new FrontPage(cards, ways);
  }

  @Override
  public PageResponse get(PageRequest request) {
    return front.show(request, PagePath.Scope.TENANT, "forside");
  }
}
