// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.rest.internal.publish;

import org.osgi.framework.Bundle;

/** Names of modules. */
public final class Modules {
  private Modules() {}

  /** The module's short name, else the last part of the bundle's symbolic name. */
  public static String name(Bundle bundle) {
    String name = bundle.getHeaders("").get("Samtak-Module");
    String bsn = bundle.getSymbolicName();
    return name == null ? bsn.substring(bsn.lastIndexOf('.') + 1) : name;
  }
}
