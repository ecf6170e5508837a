// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.oidc;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.samtak.platform.api.security.Role;

/**
 * From a claim to roles: {@code claim|value|ROLE ROLE|kommune kommune}.
 *
 * @param claim its name
 * @param value one of its values; "*" = any
 * @param grants what it gives
 */
record Rule(String claim, String value, Grants grants) {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern TENANT = Pattern.compile("\\*|[a-z0-9][a-z0-9-]{0,63}");

  /**
   * Reads a rule as the operator wrote it.
   *
   * @throws IllegalArgumentException where it cannot be one
   */
  static Rule parse(String text) {
    List<String> parts = Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
    if (parts.size() < 3 || parts.size() > 4 || parts.get(0).isEmpty() || parts.get(1).isEmpty()) {
      throw new IllegalArgumentException("a rule is claim|value|ROLE|kommune, not " + text);
    }
    return new Rule(
        parts.get(0),
        parts.get(1),
        grants(parts.get(2), parts.size() == 4 ? parts.get(3) : "", text));
  }

  /**
   * Roles in organisations, each list with space between.
   *
   * @throws IllegalArgumentException where a role does not exist, or has no organisation
   */
  static Grants grants(String roles, String tenants, String rule) {
    Set<Role> given = EnumSet.noneOf(Role.class);
    for (String name : SPACE.split(roles.strip())) {
      try {
        given.add(Role.valueOf(name));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("no such role: " + name + " in " + rule, e);
      }
    }
    Map<String, Set<Role>> byTenant = new HashMap<>();
    if (tenants.isBlank()) {
      if (!given.equals(EnumSet.of(Role.OPERATOR))) {
        throw new IllegalArgumentException("only OPERATOR may stand without kommune: " + rule);
      }
      byTenant.put("", given);
    } else {
      for (String tenant : SPACE.split(tenants.strip())) {
        if (!TENANT.matcher(tenant).matches()) {
          throw new IllegalArgumentException("no such kommune: " + tenant + " in " + rule);
        }
        byTenant.put(tenant, given);
      }
    }
    return new Grants(byTenant);
  }

  /** What the rules give for claims. */
  static Grants apply(List<Rule> rules, Map<String, Object> claims) {
    Grants all = Grants.NONE;
    for (Rule rule : rules) {
      Set<String> values = Claims.values(claims, rule.claim());
      if (rule.value().equals("*") ? !values.isEmpty() : values.contains(rule.value())) {
        all = all.and(rule.grants());
      }
    }
    return all;
  }
}
