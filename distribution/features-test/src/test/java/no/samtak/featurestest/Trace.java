// SPDX-License-Identifier: EUPL-1.2
package no.samtak.featurestest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * What a feature must leave as it was: everybody's bundles, wires and services. The bundle that the
 * test itself runs in is no part of it: it takes packages as it comes to need them.
 */
record Trace(TreeSet<String> parts) {
  private static final String TEST = "PAXEXAM-PROBE";

  static Trace of(BundleContext context) throws InvalidSyntaxException {
    TreeSet<String> parts = new TreeSet<>();
    for (Bundle bundle : context.getBundles()) {
      if (bundle.getSymbolicName().startsWith(TEST)) {
        continue;
      }
      String name = bundle.getSymbolicName() + "/" + bundle.getVersion();
      BundleWiring wiring = bundle.adapt(BundleWiring.class);
      // Which wiring it is: a refreshed bundle has another.
      parts.add(name + " " + bundle.getState() + " " + System.identityHashCode(wiring));
      if (wiring != null) {
        for (BundleWire wire : wiring.getRequiredWires(null)) {
          parts.add(name + " -> " + wire.getCapability() + " of " + wire.getProvider().getBundle());
        }
      }
    }
    for (ServiceReference<?> reference : context.getAllServiceReferences(null, null)) {
      parts.add(
          "service "
              + reference.getProperty(Constants.SERVICE_ID)
              + " "
              + Arrays.toString((String[]) reference.getProperty(Constants.OBJECTCLASS)));
    }
    return new Trace(parts);
  }

  /** What has gone ({@code -}) and what has come ({@code +}) since. */
  List<String> differences(Trace later) {
    List<String> found = new ArrayList<>();
    parts.stream().filter(p -> !later.parts.contains(p)).forEach(p -> found.add("- " + p));
    later.parts.stream().filter(p -> !parts.contains(p)).forEach(p -> found.add("+ " + p));
    return found;
  }
}
