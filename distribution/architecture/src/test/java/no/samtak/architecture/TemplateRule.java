// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What no template may hold, since the Content-Security-Policy would stop it in the browser. */
final class TemplateRule {
  private static final Map<String, Pattern> FORBIDDEN =
      Map.of(
          "an inline style", Pattern.compile("(?i)<[^>{]*\\sstyle\\s*=|<style\\b"),
          "a script without src", Pattern.compile("(?i)<script(?![^>]*\\ssrc\\s*=)[^>]*>"),
          "an event handler", Pattern.compile("(?i)<[^>]*\\s(?:hx-)?on[a-z:-]*\\s*="),
          "a script as address",
              Pattern.compile("(?i)(?:href|src|action)\\s*=\\s*[\"']?\\s*javascript:"),
          "something of another host",
              Pattern.compile(
                  "(?i)<(?:link|script|img|iframe|source|video|audio|object|embed|form)\\b[^>]*"
                      + "(?:src|href|data|action)\\s*=\\s*[\"']?(?:https?:)?//"),
          "unescaped text", Pattern.compile("\\|\\s*raw\\b"));

  private TemplateRule() {}

  static List<String> violations(String file, String template) {
    List<String> violations = new ArrayList<>();
    FORBIDDEN.forEach(
        (what, pattern) ->
            pattern
                .matcher(template)
                .results()
                .forEach(
                    hit ->
                        violations.add(
                            file
                                + ":"
                                + lineOf(template, hit.start())
                                + " holds "
                                + what
                                + ": "
                                + hit.group())));
    violations.sort(null);
    return violations;
  }

  private static long lineOf(String text, int position) {
    return 1 + text.substring(0, position).chars().filter(c -> c == '\n').count();
  }
}
