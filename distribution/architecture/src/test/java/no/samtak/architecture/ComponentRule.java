// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.TreeSet;

/**
 * A component that is injected through its constructor leaves the framework no choice: it goes by
 * the number of parameters, and takes whichever public one it comes to first.
 */
final class ComponentRule {
  private static final String ACTIVATE = "org.osgi.service.component.annotations.Activate";

  private ComponentRule() {}

  /** Constructors that could be taken for the one that is meant. */
  static List<String> ambiguous(List<JavaClass> classes) {
    TreeSet<String> violations = new TreeSet<>();
    for (JavaClass type : classes) {
      for (JavaConstructor meant : type.getConstructors()) {
        if (!meant.isAnnotatedWith(ACTIVATE)) {
          continue;
        }
        type.getConstructors().stream()
            .filter(c -> c != meant && c.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(c -> count(c) == count(meant))
            .forEach(c -> violations.add(type.getName() + " has another with " + count(c)));
      }
    }
    return List.copyOf(violations);
  }

  private static int count(JavaConstructor constructor) {
    return constructor.getRawParameterTypes().size();
  }
}
