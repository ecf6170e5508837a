// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.security;

import java.time.Instant;
import java.util.Set;

/**
 * A local account as operators see it; never with a password or its hash.
 *
 * @param id stable and random
 * @param username lower case, never changed
 * @param details what an operator may change
 * @param mustChangePassword whether the password is a one-time one: until it is changed, the
 *     account opens nothing else
 * @param created when the account was made
 * @param version for {@code If-Match}; from 1, grows with each change
 */
public record Account(
    String id,
    String username,
    Details details,
    boolean mustChangePassword,
    Instant created,
    long version) {

  /** In {@link Details#tenants}: every organisation, also those that come later. */
  public static final String ALL_TENANTS = "*";

  /**
   * What an operator may change.
   *
   * @param displayName how the user is shown to colleagues; 1 to 100 characters
   * @param roles at least one
   * @param tenants slugs of organisations, or {@value Account#ALL_TENANTS} for all of them
   * @param active whether the account may sign in
   */
  public record Details(String displayName, Set<Role> roles, Set<String> tenants, boolean active) {
    public Details {
      roles = Set.copyOf(roles);
      tenants = Set.copyOf(tenants);
    }
  }
}
