// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.security;

import java.util.Set;

/**
 * A signed-in user.
 *
 * @param id stable and random; what the access log names
 * @param username what is typed at sign-in, lower case
 * @param displayName how the user is shown to colleagues; a role or a name
 * @param roles never empty
 * @param tenants slugs of the organisations that the user may act in; empty = none
 */
public record User(
    String id, String username, String displayName, Set<Role> roles, Set<String> tenants) {
  public User {
    roles = Set.copyOf(roles);
    tenants = Set.copyOf(tenants);
  }

  /** Whether the user has at least one of the roles. */
  public boolean hasAny(Role... wanted) {
    for (Role role : wanted) {
      if (roles.contains(role)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the user may act in the organisation. */
  public boolean covers(String tenant) {
    return tenants.contains(tenant);
  }
}
