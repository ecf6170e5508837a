// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.oidc;

import java.lang.reflect.Array;
import java.lang.reflect.Proxy;
import java.util.Map;

/** Settings as Declarative Services would hand them over. */
public final class Config {
  private Config() {}

  /** What is not given has the value that the declaration says. */
  public static <T> T of(Class<T> type, Map<String, Object> given) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, args) -> {
              Object value = given.get(method.getName());
              if (value == null) {
                value = method.getDefaultValue();
              }
              if (value instanceof String && method.getReturnType().isArray()) {
                Object array = Array.newInstance(String.class, 1);
                Array.set(array, 0, value);
                return array;
              }
              return value;
            }));
  }

  /** An issuer of people. */
  public static IssuerConfig issuer(Map<String, Object> given) {
    return of(IssuerConfig.class, given);
  }

  /** An issuer of machines' tokens. */
  public static MachineConfig machines(Map<String, Object> given) {
    return of(MachineConfig.class, given);
  }
}
