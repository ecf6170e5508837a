// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A SOAP operation of a module that reads says so: SOAP has no methods as HTTP has, and what does
 * not say that it reads is refused where the module is read-only.
 */
final class ReadRule {
  private static final String API = "no.samtak.platform.api.";
  private static final Pattern READS = Pattern.compile("(hent|liste|sok)(?![a-z]).*");

  private ReadRule() {}

  /** Operations that read by their names, and do not say so. */
  static List<String> silent(List<JavaClass> classes) {
    TreeSet<String> violations = new TreeSet<>();
    for (JavaClass type : classes) {
      if (type.isInterface() || !type.isAssignableTo(API + "soap.SoapEndpoint")) {
        continue;
      }
      type.getMethods().stream()
          .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
          .filter(m -> !m.getModifiers().contains(JavaModifier.STATIC))
          .filter(m -> READS.matcher(m.getName()).matches())
          .filter(m -> !m.isAnnotatedWith(API + "module.Reads"))
          .forEach(
              m ->
                  violations.add(
                      type.getName() + "#" + m.getName() + " reads, and does not say @Reads"));
    }
    return List.copyOf(violations);
  }
}
