// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Imports point down: modules to core.api, core to platform.api, and to no bundle but an API. So a
 * module goes into no other's internals, and the platform knows nothing of the kommuner.
 */
final class FloorRule {
  private FloorRule() {}

  static List<String> violations(List<JavaClass> classes, List<Bundle> bundles) {
    TreeSet<String> violations = new TreeSet<>();
    for (JavaClass from : classes) {
      Bundle owner = owner(from.getPackageName(), bundles).orElse(null);
      if (owner == null) {
        violations.add(from.getName() + " stands outside the root package of every bundle");
        continue;
      }
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        JavaClass to = dependency.getTargetClass().getBaseComponentType();
        owner(to.getPackageName(), bundles)
            .filter(target -> !target.equals(owner))
            .flatMap(target -> objection(owner, target, to))
            .ifPresent(
                why -> violations.add(from.getName() + " uses " + to.getName() + ": " + why));
      }
    }
    return List.copyOf(violations);
  }

  private static Optional<String> objection(Bundle from, Bundle target, JavaClass used) {
    if (target.floor().isAbove(from.floor())) {
      return Optional.of("imports point down, and " + target + " is a floor above");
    }
    if (!target.isApi()) {
      return Optional.of(target + " is no API");
    }
    if (used.getPackageName().contains(".internal")) {
      return Optional.of("internal");
    }
    return Optional.empty();
  }

  /** The bundle whose name is the longest beginning of the package's name. */
  static Optional<Bundle> owner(String packageName, List<Bundle> bundles) {
    return bundles.stream()
        .filter(b -> b.owns(packageName))
        .max(Comparator.comparingInt(b -> b.name().length()));
  }
}
