// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A bundle is listed in exactly one feature, and a third-party bundle only in the base: so that
 * what comes or goes at run time takes nobody else with it.
 */
final class FeatureRule {
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
  private static final Pattern FEATURE =
      Pattern.compile(
          "(?s)<feature\\s+name=\"([^\"]+)\"[^>]*>(.*?)</feature>\\s*(?=<feature |</features>)");
  private static final Pattern BUNDLE = Pattern.compile("<bundle[^>]*>\\s*(.*?)\\s*</bundle>");
  private static final Pattern MAVEN =
      Pattern.compile("(?:wrap:)?mvn:([^/]+)/([^/]+)/([^/$<]+|\\$\\{[^}]+})(?:[/$].*)?");

  private FeatureRule() {}

  /**
   * A bundle in a feature.
   *
   * @param file the feature file, as people name it
   * @param version as written, a property not resolved
   */
  record Entry(String file, String feature, String group, String artifact, String version) {
    String coordinate() {
      return group + ":" + artifact;
    }

    boolean isOurs() {
      return group.equals("no.samtak");
    }
  }

  /** The bundles of the features of one file. */
  static List<Entry> entries(String file, String xml) {
    List<Entry> entries = new ArrayList<>();
    FEATURE
        .matcher(COMMENT.matcher(xml).replaceAll(""))
        .results()
        .forEach(
            feature ->
                BUNDLE
                    .matcher(feature.group(2))
                    .results()
                    .forEach(b -> entries.add(entry(file, feature.group(1), b.group(1)))));
    return entries;
  }

  private static Entry entry(String file, String feature, String url) {
    var matcher = MAVEN.matcher(url);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(file + ": not a Maven address: " + url);
    }
    return new Entry(file, feature, matcher.group(1), matcher.group(2), matcher.group(3));
  }

  static List<String> violations(List<Entry> entries) {
    List<String> violations = new ArrayList<>();
    Map<String, List<String>> features = new TreeMap<>();
    for (Entry entry : entries) {
      features.computeIfAbsent(entry.coordinate(), k -> new ArrayList<>()).add(entry.feature());
      if (!entry.isOurs() && !entry.file().equals("features/base/src/main/feature/feature.xml")) {
        violations.add(entry.coordinate() + " is third party and stands in " + entry.feature());
      }
    }
    features.forEach(
        (bundle, in) -> {
          if (in.size() > 1) {
            violations.add(bundle + " stands in " + in);
          }
        });
    return violations;
  }
}
