// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.health;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** What the components of Samtak's bundles lack. */
final class Komponenter {
  private Komponenter() {}

  static boolean isModule(Bundle bundle) {
    return bundle.getHeaders("").get("Samtak-Module") != null;
  }

  /** A line for each component of such a bundle that lacks something or has failed. */
  static List<String> mangler(
      BundleContext context, ServiceComponentRuntime scr, Predicate<Bundle> which) {
    Bundle[] ours =
        Stream.of(context.getBundles())
            .filter(b -> b.getState() == Bundle.ACTIVE)
            .filter(
                b -> b.getSymbolicName() != null && b.getSymbolicName().startsWith("no.samtak."))
            .filter(which)
            .toArray(Bundle[]::new);
    List<String> lines = new ArrayList<>();
    // Without a bundle the runtime would answer for all of them.
    if (ours.length == 0) {
      return lines;
    }
    for (ComponentDescriptionDTO component : scr.getComponentDescriptionDTOs(ours)) {
      if (!scr.isComponentEnabled(component)) {
        continue;
      }
      for (ComponentConfigurationDTO c : scr.getComponentConfigurationDTOs(component)) {
        if (c.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
          lines.add(component.name + " failed");
        } else if (c.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE) {
          lines.add(
              component.name
                  + " lacks "
                  + Stream.of(c.unsatisfiedReferences)
                      .map(r -> r.name)
                      .collect(Collectors.joining(", ")));
        }
      }
    }
    return lines;
  }
}
