// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.security;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A signed-in user.
 *
 * @param id stable and random; what the access log names
 * @param username what is typed at sign-in, lower case; of one who signs in elsewhere a name that
 *     nobody can type
 * @param displayName how the user is shown to colleagues; a role or a name
 * @param roles those that hold where the user is now: see {@link #in}. Empty for one who may do
 *     nothing yet
 * @param tenants slugs of the organisations that the user may act in; empty = none
 * @param rolesByTenant the roles in each organisation, where they are not the same in all of them;
 *     the key of what holds for the node alone is the empty string. Empty = {@code roles}
 *     everywhere
 */
public record User(
    String id,
    String username,
    String displayName,
    Set<Role> roles,
    Set<String> tenants,
    Map<String, Set<Role>> rolesByTenant) {
  /** The id of the product itself. */
  public static final String SYSTEM_ID = "system";

  /** How the id of whoever is at the shell without having said who begins. */
  public static final String SHELL_ID = "skall:";

  /** How the username of a machine begins. */
  public static final String MACHINE_USERNAME = "maskin:";

  public User {
    roles = Set.copyOf(roles);
    tenants = Set.copyOf(tenants);
    Map<String, Set<Role>> copy = new HashMap<>();
    rolesByTenant.forEach((tenant, of) -> copy.put(tenant, Set.copyOf(of)));
    rolesByTenant = Map.copyOf(copy);
  }

  /** A user with the same roles in every organisation. */
  public User(
      String id, String username, String displayName, Set<Role> roles, Set<String> tenants) {
    this(id, username, displayName, roles, tenants, Map.of());
  }

  /**
   * The user as she is in one organisation: with the roles that she has there, and no others.
   *
   * @param tenant the slug; empty = the node, where every role counts that she has anywhere
   */
  public User in(String tenant) {
    if (rolesByTenant.isEmpty()) {
      return this;
    }
    Set<Role> here = EnumSet.noneOf(Role.class);
    if (tenant.isEmpty()) {
      rolesByTenant.values().forEach(here::addAll);
    } else {
      here.addAll(rolesByTenant.getOrDefault(tenant, Set.of()));
    }
    return here.equals(roles)
        ? this
        : new User(id, username, displayName, here, tenants, rolesByTenant);
  }

  /**
   * Whether this is one human's own account. What may be done by anybody at a machine is not: the
   * product itself, a machine with a token, and the shell, where whoever may open it is the
   * operator. Where two people must agree, only these count.
   */
  public boolean isPerson() {
    return !id.equals(SYSTEM_ID)
        && !id.startsWith(SHELL_ID)
        && !username.startsWith(MACHINE_USERNAME);
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
