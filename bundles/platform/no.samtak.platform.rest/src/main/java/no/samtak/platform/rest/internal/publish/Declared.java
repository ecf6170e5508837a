// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.publish;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Collectors;
import no.samtak.platform.api.security.PublicAccess;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * What an operation declares of who may call it, as the descriptions of the interfaces tell it.
 * Decides nothing: that is the access control's, which reads the same annotations.
 *
 * @param open why it is open without sign-in; null where it is not
 * @param roles one of these is enough; empty = nobody, or everybody where it is open
 */
public record Declared(@Nullable String open, List<Role> roles) {
  private static final Declared NOTHING = new Declared(null, List.of());

  /** Of a method of a class: the method's own, else the class's, else nothing. */
  public static Declared of(Class<?> type, Method method) {
    Declared found = at(method);
    for (Class<?> c = type; found == null && c != null; c = c.getSuperclass()) {
      found = at(c);
    }
    return found == null ? NOTHING : found;
  }

  /** A required role goes before "open" on the same element, as in the access control. */
  private static @Nullable Declared at(AnnotatedElement element) {
    RequireRole required = element.getAnnotation(RequireRole.class);
    if (required != null) {
      return new Declared(null, List.of(required.value()));
    }
    PublicAccess open = element.getAnnotation(PublicAccess.class);
    return open == null ? null : new Declared(open.reason(), List.of());
  }

  /** Whether anybody may call it. */
  public boolean isOpen() {
    return open != null;
  }

  /** The sentence for descriptions; empty where nothing is declared. */
  public String sentence() {
    if (isOpen()) {
      return "Åpen uten innlogging.";
    }
    return roles.isEmpty()
        ? ""
        : "Roller: " + roles.stream().map(Role::name).collect(Collectors.joining(", ")) + ".";
  }
}
