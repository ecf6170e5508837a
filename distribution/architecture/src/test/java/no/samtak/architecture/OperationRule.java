// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.TreeSet;

/** Every operation that can be reached says who may use it; what is open is on a reviewed list. */
final class OperationRule {
  private static final String API = "no.samtak.platform.api.";
  private static final String ROLE = API + "security.RequireRole";
  private static final String PUBLIC = API + "security.PublicAccess";

  private OperationRule() {}

  /** Operations that declare nothing. They are refused at run time, and that is a mistake here. */
  static List<String> undeclared(List<JavaClass> classes) {
    TreeSet<String> violations = new TreeSet<>();
    for (JavaClass type : classes) {
      if (type.isAnnotatedWith(ROLE) || type.isAnnotatedWith(PUBLIC)) {
        continue;
      }
      for (JavaMethod method : operations(type)) {
        if (!method.isAnnotatedWith(ROLE) && !method.isAnnotatedWith(PUBLIC)) {
          violations.add(type.getName() + "#" + method.getName() + " says not who may use it");
        }
      }
    }
    return List.copyOf(violations);
  }

  /** What is open without sign-in: {@code class: reason} or {@code class#method: reason}. */
  static List<String> open(List<JavaClass> classes) {
    TreeSet<String> open = new TreeSet<>();
    for (JavaClass type : classes) {
      type.tryGetAnnotationOfType(PUBLIC).ifPresent(a -> open.add(type.getName() + reason(a)));
      for (JavaMethod method : type.getMethods()) {
        method
            .tryGetAnnotationOfType(PUBLIC)
            .ifPresent(a -> open.add(type.getName() + "#" + method.getName() + reason(a)));
      }
    }
    return List.copyOf(open);
  }

  private static String reason(JavaAnnotation<?> annotation) {
    return ": " + annotation.get("reason").orElse("");
  }

  private static List<JavaMethod> operations(JavaClass type) {
    if (type.isInterface() || type.getModifiers().contains(JavaModifier.ABSTRACT)) {
      return List.of();
    }
    List<JavaMethod> methods =
        type.getMethods().stream()
            .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(m -> !m.getModifiers().contains(JavaModifier.STATIC))
            .filter(m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC))
            .toList();
    if (type.isAssignableTo(API + "rest.RestResource")) {
      return methods.stream().filter(OperationRule::isHttpMethod).toList();
    }
    if (type.isAssignableTo(API + "soap.SoapEndpoint")) {
      return methods;
    }
    if (type.isAssignableTo(API + "web.Page")) {
      return methods.stream()
          .filter(m -> m.getName().equals("get") || m.getName().equals("post"))
          .filter(m -> m.getRawParameterTypes().size() == 1)
          .toList();
    }
    return List.of();
  }

  private static boolean isHttpMethod(JavaMethod method) {
    return method.getAnnotations().stream()
        .map(a -> a.getRawType().getName())
        .anyMatch(n -> n.matches("javax\\.ws\\.rs\\.(GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)"));
  }
}
