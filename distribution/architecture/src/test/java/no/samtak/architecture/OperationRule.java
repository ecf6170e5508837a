// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every operation that can be reached says who may use it; what is open is on a reviewed list. */
final class OperationRule {
  private static final String API = "no.samtak.platform.api.";
  private static final String ROLE = API + "security.RequireRole";
  private static final String PUBLIC = API + "security.PublicAccess";

  /** Those behind which REST, SOAP and the pages stand: they ask before each operation. */
  private static final Set<String> FRONTS =
      Set.of(
          "no.samtak.platform.rest.internal.FrontServlet",
          "no.samtak.platform.rest.internal.soap.SoapServlet",
          "no.samtak.platform.web.internal.FrontServlet");

  private OperationRule() {}

  /** Operations that declare nothing. They are refused at run time, and that is a mistake here. */
  static List<String> undeclared(List<JavaClass> classes) {
    TreeSet<String> violations = new TreeSet<>();
    for (JavaClass type : classes) {
      if (declares(type)) {
        continue;
      }
      for (JavaMethod method : operations(type)) {
        if (!method.isAnnotatedWith(ROLE) && !method.isAnnotatedWith(PUBLIC)) {
          violations.add(type.getName() + "#" + method.getName() + " says not who may use it");
        }
      }
      if (isCard(type)) {
        violations.add(type.getName() + " says not who may see it: nobody does");
      }
      if (isServlet(type) && type.getMethods().stream().noneMatch(OperationRule::declares)) {
        violations.add(type.getName() + " says not who may use it");
      }
    }
    return List.copyOf(violations);
  }

  /** Whether the class says it for all its operations, or one that it extends does. */
  private static boolean declares(JavaClass type) {
    return type.isAnnotatedWith(ROLE)
        || type.isAnnotatedWith(PUBLIC)
        || type.getAllRawSuperclasses().stream()
            .anyMatch(c -> c.isAnnotatedWith(ROLE) || c.isAnnotatedWith(PUBLIC));
  }

  private static boolean declares(JavaMethod method) {
    return method.isAnnotatedWith(ROLE) || method.isAnnotatedWith(PUBLIC);
  }

  /** What a bundle says on a front page. */
  private static boolean isCard(JavaClass type) {
    return type.isAssignableTo(API + "web.StartCard") && isConcrete(type);
  }

  /** A servlet that does not lead on to what says it. */
  private static boolean isServlet(JavaClass type) {
    return type.isAssignableTo("javax.servlet.Servlet")
        && isConcrete(type)
        && !FRONTS.contains(type.getName());
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

  private static boolean isConcrete(JavaClass type) {
    return !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT);
  }

  private static List<JavaMethod> operations(JavaClass type) {
    if (!isConcrete(type)) {
      return List.of();
    }
    // What is inherited can be reached, too; an interface's own version only refuses.
    List<JavaMethod> methods =
        type.getAllMethods().stream()
            .filter(m -> !m.getOwner().isInterface())
            .filter(m -> !m.getOwner().getName().equals("java.lang.Object"))
            .filter(m -> !m.getModifiers().contains(JavaModifier.ABSTRACT))
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
