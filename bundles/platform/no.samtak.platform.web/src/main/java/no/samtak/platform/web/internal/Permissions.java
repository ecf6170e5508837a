// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.web.internal;

import java.lang.reflect.Method;
import no.samtak.platform.api.security.PublicAccess;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.User;
import no.samtak.platform.api.web.Page;
import no.samtak.platform.api.web.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * What is worth showing a user in menus and on front pages. Decides nothing: that is {@link
 * no.samtak.platform.api.security.AccessControl}'s.
 */
final class Permissions {
  private Permissions() {}

  /** The method of a page that serves an HTTP method. */
  static Method method(Page page, String name) {
    try {
      return page.getClass().getMethod(name, PageRequest.class);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the user's roles open the page. */
  static boolean mayGet(Page page, User user) {
    Method get = method(page, "get");
    RequireRole role = get.getAnnotation(RequireRole.class);
    if (role == null && get.isAnnotationPresent(PublicAccess.class)) {
      return true;
    }
    return may(role == null ? page.getClass().getAnnotation(RequireRole.class) : role, user);
  }

  /** Whether the user's roles open what the class gives. */
  static boolean may(Class<?> type, User user) {
    return may(type.getAnnotation(RequireRole.class), user);
  }

  private static boolean may(@Nullable RequireRole role, User user) {
    return role != null && user.hasAny(role.value());
  }
}
