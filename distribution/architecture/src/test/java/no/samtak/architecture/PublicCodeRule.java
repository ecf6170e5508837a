// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What publiccode.yml 0.4 requires, as far as a reader of the file depends on it. */
final class PublicCodeRule {
  private static final List<String> REQUIRED =
      List.of(
          "publiccodeYmlVersion",
          "name",
          "url",
          "platforms",
          "categories",
          "developmentStatus",
          "softwareType",
          "description",
          "legal/license",
          "maintenance/type",
          "maintenance/contacts",
          "localisation/localisationReady",
          "localisation/availableLanguages");

  private static final Map<String, Set<String>> VALUES =
      Map.of(
          "publiccodeYmlVersion", Set.of("0.4"),
          "legal/license", Set.of("EUPL-1.2"),
          "developmentStatus", Set.of("concept", "development", "beta", "stable", "obsolete"),
          "maintenance/type", Set.of("internal", "contract", "community", "none"));

  private PublicCodeRule() {}

  static List<String> violations(Map<?, ?> file) {
    List<String> violations = new ArrayList<>();
    for (String key : REQUIRED) {
      if (at(file, key) == null) {
        violations.add(key + " is missing");
      }
    }
    VALUES.forEach(
        (key, allowed) -> {
          Object value = at(file, key);
          if (value != null && !allowed.contains(value.toString())) {
            violations.add(key + " is " + value + ", not one of " + allowed);
          }
        });
    if (at(file, "description") instanceof Map<?, ?> languages) {
      languages.keySet().forEach(l -> describe(file, "description/" + l, violations));
    }
    return violations;
  }

  private static void describe(Map<?, ?> file, String language, List<String> violations) {
    within(file, language + "/shortDescription", 1, 150, violations);
    within(file, language + "/longDescription", 150, 10_000, violations);
    if (!(at(file, language + "/features") instanceof List<?> features) || features.isEmpty()) {
      violations.add(language + "/features is empty");
    }
  }

  private static void within(
      Map<?, ?> file, String key, int least, int most, List<String> violations) {
    Object value = at(file, key);
    if (value == null) {
      violations.add(key + " is missing");
    } else if (value.toString().length() < least || value.toString().length() > most) {
      violations.add(key + " has " + value.toString().length() + " characters");
    }
  }

  private static @Nullable Object at(Map<?, ?> file, String path) {
    Object value = file;
    for (String key : path.split("/")) {
      value = value instanceof Map<?, ?> map ? map.get(key) : null;
    }
    return value;
  }
}
