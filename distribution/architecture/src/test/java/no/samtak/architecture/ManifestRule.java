// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a manifest may say, so that a bundle that comes or goes refreshes no other. */
final class ManifestRule {
  private ManifestRule() {}

  /**
   * What is wrong with one bundle's manifest.
   *
   * @param headers the main attributes
   */
  static List<String> violations(String bundle, Map<String, String> headers) {
    TreeSet<String> violations = new TreeSet<>();
    for (Clause export : Clause.parse(headers.getOrDefault("Export-Package", ""))) {
      if (export.name().contains(".internal")) {
        violations.add(bundle + " exports the internal " + export.name());
      }
      if (!export.parameters().containsKey("version")) {
        violations.add(bundle + " exports " + export.name() + " without a version");
      }
    }
    for (Clause clause : Clause.parse(headers.getOrDefault("Import-Package", ""))) {
      if ("optional".equals(clause.parameters().get("resolution:"))) {
        violations.add(bundle + " imports " + clause.name() + " optionally");
      }
    }
    for (String header :
        List.of(
            "DynamicImport-Package",
            "Require-Bundle",
            "Fragment-Host",
            "Bundle-Activator",
            "Bundle-Blueprint")) {
      if (headers.containsKey(header)) {
        violations.add(bundle + " has the header " + header);
      }
    }
    if (!bundle.equals(headers.get("Bundle-SymbolicName"))) {
      violations.add(bundle + " calls itself " + headers.get("Bundle-SymbolicName"));
    }
    return List.copyOf(violations);
  }

  /**
   * Packages that more than one bundle has.
   *
   * @param packages the packages of each bundle
   */
  static List<String> split(Map<String, List<String>> packages) {
    Map<String, TreeSet<String>> owners = new TreeMap<>();
    packages.forEach(
        (bundle, names) ->
            names.forEach(n -> owners.computeIfAbsent(n, k -> new TreeSet<>()).add(bundle)));
    return owners.entrySet().stream()
        .filter(e -> e.getValue().size() > 1)
        .map(e -> e.getKey() + " is split over " + e.getValue())
        .toList();
  }
}
