// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import java.util.List;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.tenant.Tenant;
import no.samtak.platform.api.text.Language;

/**
 * One request on its way.
 *
 * @param tenant the organisation that the address names, whether or not it is the user's
 * @param user who asks; empty where nobody is signed in
 * @param node whether the address is one of the node's own
 */
record Exchange(
    HttpServletRequest http,
    HttpServletResponse answer,
    Address address,
    Language language,
    Optional<Tenant> tenant,
    Optional<User> user,
    boolean node) {
  static Exchange of(
      Platform platform, HttpServletRequest http, HttpServletResponse answer, Address address) {
    List<String> segments = address.segments();
    boolean node = !segments.isEmpty() && segments.get(0).equals("drift");
    Optional<Tenant> tenant =
        segments.isEmpty() || Address.RESERVED.contains(segments.get(0))
            ? Optional.empty()
            : platform.tenant(segments.get(0));
    Optional<User> user = platform.current().get();
    // The language of an organisation that is not the user's would tell that it exists.
    Language language = Languages.resolve(http, seen(tenant, user), node);
    return new Exchange(http, answer, address, language, tenant, user, node);
  }

  /** The organisation of the address, where it is one of the user's. */
  Optional<Tenant> seenTenant() {
    return seen(tenant, user);
  }

  boolean isGet() {
    return http.getMethod().equals("GET") || isHead();
  }

  boolean isHead() {
    return http.getMethod().equals("HEAD");
  }

  boolean isPartial() {
    return "true".equals(http.getHeader("HX-Request")) && http.getHeader("HX-Boosted") == null;
  }

  private static Optional<Tenant> seen(Optional<Tenant> tenant, Optional<User> user) {
    return tenant.filter(t -> user.isPresent() && user.get().covers(t.slug()));
  }
}
