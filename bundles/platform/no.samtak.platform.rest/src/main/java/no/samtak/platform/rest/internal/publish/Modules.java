// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.publish;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Names of modules. */
public final class Modules {
  private static final String HEADER = "Samtak-Module";

  private Modules() {}

  /** Whether the class is a module's, and so behind its door. */
  public static boolean isModule(Class<?> type) {
    Bundle bundle = FrameworkUtil.getBundle(type);
    return bundle != null && bundle.getHeaders("").get(HEADER) != null;
  }

  /** The module's short name, else the last part of the bundle's symbolic name. */
  public static String name(Bundle bundle) {
    String name = bundle.getHeaders("").get(HEADER);
    String bsn = bundle.getSymbolicName();
    return name == null ? bsn.substring(bsn.lastIndexOf('.') + 1) : name;
  }
}
