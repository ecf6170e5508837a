// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.oidc;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.samtak.platform.api.security.Role;

/**
 * What somebody may do where.
 *
 * @param byTenant roles by organisation; "*" = every organisation, the empty string = the node
 *     alone
 */
public record Grants(Map<String, Set<Role>> byTenant) {
  /** Nothing. */
  public static final Grants NONE = new Grants(Map.of());

  public Grants {
    Map<String, Set<Role>> copy = new HashMap<>();
    byTenant.forEach((tenant, roles) -> copy.put(tenant, Set.copyOf(roles)));
    byTenant = Map.copyOf(copy);
  }

  /** Whatever these or those give. */
  public Grants and(Grants those) {
    Map<String, Set<Role>> both = new HashMap<>(byTenant);
    those.byTenant.forEach(
        (tenant, roles) ->
            both.merge(
                tenant,
                roles,
                (a, b) -> {
                  Set<Role> all = EnumSet.copyOf(a);
                  all.addAll(b);
                  return all;
                }));
    return new Grants(both);
  }

  /** Without a role. */
  public Grants without(Role role) {
    Map<String, Set<Role>> rest = new HashMap<>();
    byTenant.forEach(
        (tenant, roles) -> {
          Set<Role> kept = new HashSet<>(roles);
          kept.remove(role);
          if (!kept.isEmpty()) {
            rest.put(tenant, kept);
          }
        });
    return new Grants(rest);
  }

  /** The roles anywhere. */
  public Set<Role> roles() {
    Set<Role> all = EnumSet.noneOf(Role.class);
    byTenant.values().forEach(all::addAll);
    return all;
  }

  /** The organisations; "*" = every one. */
  public Set<String> tenants() {
    Set<String> all = new HashSet<>(byTenant.keySet());
    all.remove("");
    return all;
  }
}
