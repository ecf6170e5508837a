// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.TreeSet;

/**
 * A technology is known only where it belongs.
 *
 * @param technology for people
 * @param prefixes beginnings of class names
 * @param places parts of package names where it may be used
 * @param exempt bundles or packages that may use it anywhere, each with its reason in the table
 */
record PlaceRule(
    String technology, List<String> prefixes, List<String> places, List<String> exempt) {

  /** Every technology that has a place. */
  static final List<PlaceRule> ALL =
      List.of(
          // The front servlets, the sign-in filter and the health answer are HTTP by nature.
          new PlaceRule(
              "HTTP",
              List.of("javax.servlet.", "javax.ws.rs.", "javax.jws.", "javax.xml.ws."),
              List.of(".internal.rest", ".internal.web", ".internal.soap"),
              List.of(
                  "no.samtak.platform.rest",
                  "no.samtak.platform.web",
                  "no.samtak.platform.security",
                  "no.samtak.platform.drift")),
          // The API of transactions hands out an EntityManager; the data bundle runs them.
          new PlaceRule(
              "JPA",
              List.of("javax.persistence."),
              List.of(".internal.persistence"),
              List.of("no.samtak.platform.api.data", "no.samtak.platform.data")),
          // Decision 0002: a move of the platform line touches these bundles and no others.
          new PlaceRule(
              "CXF", List.of("org.apache.cxf."), List.of(), List.of("no.samtak.platform.rest")),
          new PlaceRule(
              "EclipseLink, Aries, Hikari, Liquibase and the databases' drivers",
              List.of(
                  "org.eclipse.persistence.",
                  "org.apache.aries.",
                  "com.zaxxer.",
                  "liquibase.",
                  "org.h2.",
                  "org.postgresql."),
              List.of(),
              List.of("no.samtak.platform.data")),
          new PlaceRule(
              "Templates",
              List.of("io.pebbletemplates."),
              List.of(),
              List.of("no.samtak.platform.web")),
          new PlaceRule(
              "Table formats",
              List.of("org.apache.commons.csv.", "org.dhatim."),
              List.of(),
              List.of("no.samtak.platform.table")),
          new PlaceRule(
              "Document formats",
              List.of("com.openhtmltopdf.", "org.apache.pdfbox.", "org.apache.fontbox."),
              List.of(),
              List.of("no.samtak.platform.dokument")),
          new PlaceRule(
              "Karaf's shell",
              List.of("org.apache.karaf.shell."),
              List.of(".internal.shell"),
              List.of()),
          new PlaceRule(
              "Karaf's features",
              List.of("org.apache.karaf.features."),
              List.of(),
              List.of("no.samtak.platform.drift")));

  List<String> violations(List<JavaClass> classes) {
    TreeSet<String> violations = new TreeSet<>();
    for (JavaClass from : classes) {
      if (isAllowed(from.getPackageName())) {
        continue;
      }
      from.getDirectDependenciesFromSelf().stream()
          .map(d -> d.getTargetClass().getBaseComponentType().getName())
          .filter(name -> prefixes.stream().anyMatch(name::startsWith))
          .forEach(
              name ->
                  violations.add(
                      from.getName() + " uses " + name + ": no place for " + technology));
    }
    return List.copyOf(violations);
  }

  private boolean isAllowed(String packageName) {
    return places.stream().anyMatch(p -> packageName.endsWith(p) || packageName.contains(p + "."))
        || exempt.stream().anyMatch(e -> packageName.equals(e) || packageName.startsWith(e + "."));
  }

  @Override
  public String toString() {
    return technology;
  }
}
