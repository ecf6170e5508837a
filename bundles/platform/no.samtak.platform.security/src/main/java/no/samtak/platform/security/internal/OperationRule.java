// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.samtak.platform.api.security.PublicAccess;
import no.samtak.platform.api.security.RequireRole;
import no.samtak.platform.api.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * What an operation declares of who may use it.
 *
 * @param open whether it is open without sign-in
 * @param roles one of these is enough; empty = nobody
 */
record OperationRule(boolean open, Set<Role> roles) {
  private static final OperationRule NOBODY = new OperationRule(false, Set.of());

  /**
   * Rules by class. A {@link ClassValue} hangs on the class itself and goes with it: nothing here
   * holds the class loader of a module that was taken out.
   */
  private static final ClassValue<Map<Method, OperationRule>> RULES =
      new ClassValue<>() {
        @Override
        protected Map<Method, OperationRule> computeValue(Class<?> type) {
          return new ConcurrentHashMap<>();
        }
      };

  /** The rule of a method of a class: the method's own, else the class's, else nobody. */
  static OperationRule of(Class<?> type, Method operation) {
    Map<Method, OperationRule> rules = RULES.get(type);
    OperationRule known = rules.get(operation);
    if (known == null) {
      known = read(type, operation);
      // A method of a foreign class as key would outlive that class; such calls are looked up anew.
      if (operation.getDeclaringClass().getClassLoader() == type.getClassLoader()) {
        rules.put(operation, known);
      }
    }
    return known;
  }

  private static OperationRule read(Class<?> type, Method operation) {
    OperationRule rule = declared(inType(type, operation));
    if (rule == null) {
      rule = declared(operation);
    }
    for (Class<?> c = type; rule == null && c != null; c = c.getSuperclass()) {
      rule = declared(c);
    }
    return rule == null ? NOBODY : rule;
  }

  /** The class's own version of an operation that an interface or a superclass declares. */
  private static Method inType(Class<?> type, Method operation) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      try {
        return c.getDeclaredMethod(operation.getName(), operation.getParameterTypes());
      } catch (NoSuchMethodException e) {
        // look further up
      }
    }
    return operation;
  }

  /** A required role wins over "open" on the same element: the stricter of two that contradict. */
  private static @Nullable OperationRule declared(AnnotatedElement element) {
    RequireRole required = element.getAnnotation(RequireRole.class);
    if (required != null) {
      return new OperationRule(false, Set.of(required.value()));
    }
    return element.isAnnotationPresent(PublicAccess.class)
        ? new OperationRule(true, Set.of())
        : null;
  }
}
