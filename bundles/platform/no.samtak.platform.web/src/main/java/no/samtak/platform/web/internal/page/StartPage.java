// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PageRequest;
import no.samtak.platform.api.web.PageResponse;

/** The root: straight to the user's only organisation, or a choice. */
@RequireRole({Role.LESER, Role.SAKSBEHANDLER, Role.TJENESTELEDER, Role.OKONOM, Role.OPERATOR})
public final class StartPage implements Page {
  private final Function<User, List<Tenant>> tenants;

  /**
   * @param tenants the organisations that a user may act in, sorted by name
   */
  public StartPage(Function<User, List<Tenant>> tenants) {
    this.tenants = tenants;
  }

  @Override
  public PageResponse get(PageRequest request) {
    List<Tenant> own = tenants.apply(request.user());
    boolean operator = request.user().hasAny(Role.OPERATOR);
    if (own.size() == 1 && !operator) {
      return new PageResponse.Redirect("/" + own.get(0).slug(), null);
    }
    if (own.isEmpty() && operator) {
      return new PageResponse.Redirect("/drift", null);
    }
    Map<String, Object> model = new HashMap<>();
    model.put("velg", own);
    model.put("operator", operator);
    return new PageResponse.View("start", Text.of("web.start.tittel"), model);
  }
}
