// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What has no place in a source file, whatever its kind. */
final class HygieneRule {
  private static final Map<String, Pattern> FORBIDDEN =
      Map.of(
          "a path of a machine",
              Pattern.compile("(?<![\\w.~}/-])/(?:home|root|Users|work)/[\\w.-]+|[A-Z]:\\\\Users"),
          "the host of a package mirror",
              Pattern.compile(
                  "(?i)https?://[\\w.-]*(?:artifactory|nexus|verdaccio|mirror|registry|proxy)[\\w.-]*"),
          "a resolved address", Pattern.compile("\"resolved\"\\s*:"),
          // Written in two parts, or this file would break its own rule.
          "an unfinished thought", Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME|XX" + "X)\\b"),
          "a conflict mark", Pattern.compile("(?m)^(?:<{7}|>{7}) "),
          "a carriage return", Pattern.compile("\\r"));

  private HygieneRule() {}

  static List<String> violations(String file, String text) {
    List<String> violations = new ArrayList<>();
    FORBIDDEN.forEach(
        (what, pattern) ->
            pattern
                .matcher(text)
                .results()
                .forEach(hit -> violations.add(file + " holds " + what + ": " + hit.group())));
    if (!text.isEmpty() && !text.endsWith("\n")) {
      violations.add(file + " has no newline at its end");
    }
    violations.sort(null);
    return violations;
  }
}
