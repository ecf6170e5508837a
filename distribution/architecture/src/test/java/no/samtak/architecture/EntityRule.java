// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Entities stay in {@code internal.persistence}, and their tables in the bundle's own schema. */
final class EntityRule {
  private static final Set<String> ENTITY =
      Set.of(
          "javax.persistence.Entity",
          "javax.persistence.Embeddable",
          "javax.persistence.MappedSuperclass");
  private static final String TABLE = "javax.persistence.Table";

  private EntityRule() {}

  /** Uses of an entity, of whatever kind, from outside a persistence package. */
  static List<String> leaks(List<JavaClass> classes) {
    TreeSet<String> violations = new TreeSet<>();
    for (JavaClass from : classes) {
      if (from.getPackageName().endsWith(".internal.persistence")) {
        continue;
      }
      from.getDirectDependenciesFromSelf().stream()
          .map(d -> d.getTargetClass().getBaseComponentType())
          .filter(EntityRule::isEntity)
          .forEach(to -> violations.add(from.getName() + " sees the entity " + to.getName()));
    }
    return List.copyOf(violations);
  }

  /** Tables outside the bundle's schema, or without a schema. */
  static List<String> foreignTables(List<JavaClass> classes, String bundle, String schema) {
    TreeSet<String> violations = new TreeSet<>();
    for (JavaClass type : classes) {
      if (!type.isAnnotatedWith("javax.persistence.Entity")
          || !type.getPackageName().startsWith(bundle + ".")) {
        continue;
      }
      String actual =
          type.tryGetAnnotationOfType(TABLE)
              .flatMap(t -> ((JavaAnnotation<?>) t).get("schema"))
              .map(Object::toString)
              .orElse("");
      if (!actual.equals(schema)) {
        violations.add(
            type.getName() + " lies in schema '" + actual + "', the bundle's is '" + schema + "'");
      }
    }
    return List.copyOf(violations);
  }

  private static boolean isEntity(JavaClass type) {
    return ENTITY.stream().anyMatch(type::isAnnotatedWith);
  }
}
