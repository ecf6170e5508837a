// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.lang.reflect.Field;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What others forget to let go of when a module is uninstalled. Each keeps the bundle as a key, and
 * with the bundle its classes stay: some megabytes for every time a module is taken out.
 *
 * <ul>
 *   <li>Felix 7.0.5, the newest that Karaf 4.4 takes: {@code ServiceRegistry.ungetServices} leaves
 *       the counts of services that were used where they are, at zero, for as long as those
 *       services live.
 *   <li>Aries JPA 2.7.3: {@code JPAWeavingHook} never removes a persistence unit's transformer.
 * </ul>
 *
 * <p>Both are reached by reflection, for want of another way; where the field is not found there is
 * another version, and nothing is done. The test of unloading tells whether this is still needed.
 */
final class Rester {
  private static final Logger LOG = LoggerFactory.getLogger(Rester.class);
  private static final String HOOK = "org.osgi.framework.hooks.weaving.WeavingHook";

  private Rester() {}

  /** Removes what is left of a bundle that is uninstalled. */
  static void fjern(BundleContext context, Bundle gone) {
    if (gone.getState() != Bundle.UNINSTALLED) {
      throw new IllegalArgumentException(gone + " is not uninstalled");
    }
    fjern(read(context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION), "m_registry"), gone);
    try {
      ServiceReference<?>[] hooks = context.getAllServiceReferences(HOOK, null);
      if (hooks != null) {
        for (ServiceReference<?> reference : hooks) {
          Object hook = context.getService(reference);
          if (hook != null) {
            forget(read(hook, "registeredTransformers"), hook, gone);
            context.ungetService(reference);
          }
        }
      }
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void fjern(@Nullable Object registry, Bundle gone) {
    if (registry != null) {
      forget(read(registry, "m_inUseMap"), registry, gone);
    }
  }

  private static void forget(@Nullable Object map, Object lock, Bundle gone) {
    if (map instanceof Map<?, ?> byBundle) {
      synchronized (lock) {
        byBundle.remove(gone);
      }
    }
  }

  private static @Nullable Object read(Object of, String name) {
    for (Class<?> type = of.getClass(); type != null; type = type.getSuperclass()) {
      try {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field.get(of);
      } catch (NoSuchFieldException e) {
        // Perhaps further up.
      } catch (IllegalAccessException | RuntimeException e) {
        LOG.debug("{}.{} cannot be read", type, name, e);
        return null;
      }
    }
    return null;
  }
}
