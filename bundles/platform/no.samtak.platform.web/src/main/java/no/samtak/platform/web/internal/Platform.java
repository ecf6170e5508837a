// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import java.util.List;
import java.util.Optional;
import no.samtak.platform.api.module.ModuleDoors;
import no.samtak.platform.api.module.ModuleDoors.Door;
import no.samtak.platform.api.module.PathRegistry;
import no.samtak.platform.api.security.AccessControl;
import no.samtak.platform.api.security.CurrentUser;
import no.samtak.platform.api.security.FederatedSignIn;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.tenant.TenantDirectory;
import no.samtak.platform.api.time.Forretningsdato;

/**
 * What the pages lean on. The optional ones come and go at run time, so they are asked for each
 * time.
 */
public interface Platform {
  AccessControl access();

  CurrentUser current();

  /** Which organisations there are; empty until the core is in. */
  Optional<TenantDirectory> directory();

  Optional<PathRegistry> paths();

  /** How modules stand in organisations; empty until the core's part of it is in. */
  Optional<ModuleDoors> doors();

  Optional<Forretningsdato> businessDate();

  /** Sign-in at issuers outside; empty while that part is out. */
  Optional<FederatedSignIn> federated();

  /** demo, test, pilot or production. */
  String mode();

  WebConfig config();

  /** The organisation of a slug. */
  default Optional<Tenant> tenant(String slug) {
    return directory().flatMap(d -> d.find(slug));
  }

  /**
   * How far a module is open in an organisation: shut where nobody can tell, open where no module
   * or no organisation is concerned.
   *
   * @param module its short name; empty = of no module
   * @param tenant the slug; empty = of the node
   */
  default Door door(String module, String tenant) {
    return module.isEmpty() || tenant.isEmpty()
        ? Door.OPEN
        : doors().map(d -> d.door(module, tenant)).orElse(Door.CLOSED);
  }

  /** The organisations that the user may act in, sorted by name. */
  default List<Tenant> tenants(User user) {
    return directory()
        .map(d -> d.all().stream().filter(t -> user.covers(t.slug())).toList())
        .orElse(List.of());
  }
}
