// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The list of third-party software, {@code THIRD-PARTY.md}, and the licences that we take. */
final class Notices {
  static final Path FILE = Repo.ROOT.resolve("THIRD-PARTY.md");

  /** Licences that may lie beside EUPL-1.2 in one installation. A new one is a decision. */
  private static final Set<String> ALLOWED =
      Set.of(
          "Apache-2.0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "CC0-1.0",
          "CDDL-1.1",
          "CPL-1.0",
          "EPL-2.0",
          "GPL-2.0-only WITH Classpath-exception-2.0",
          "ISC",
          // Decision 0015: whole, unmodified and replaceable inside one bundle.
          "LGPL-2.1-or-later",
          "0BSD",
          "MIT",
          "MPL-2.0",
          "OFL-1.1");

  private static final Pattern ROW =
      Pattern.compile("\\| `([^`]+)` \\| `([^`]+)` \\| ([^|]+?) \\|(.*)");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private Notices() {}

  /**
   * One component.
   *
   * @param coordinate group and artifact
   * @param licence an SPDX expression
   * @param more the columns after the licence: of what is embedded, the bundle and the packages
   */
  record Row(String coordinate, String version, String licence, List<String> more) {}

  static List<Row> rows(String text) {
    List<Row> rows = new ArrayList<>();
    text.lines()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .forEach(
            m ->
                rows.add(
                    new Row(
                        m.group(1),
                        m.group(2),
                        m.group(3),
                        CODE.matcher(m.group(4)).results().map(r -> r.group(1)).toList())));
    return rows;
  }

  /** Whether we take it: of what OR joins one, of what AND joins all. */
  static boolean isAllowed(String licence) {
    String expression = licence.strip();
    if (ALLOWED.contains(expression)) {
      return true;
    }
    List<String> all = split(expression, " AND ");
    if (all.size() > 1) {
      return all.stream().allMatch(Notices::isAllowed);
    }
    List<String> either = split(expression, " OR ");
    if (either.size() > 1) {
      return either.stream().anyMatch(Notices::isAllowed);
    }
    return expression.startsWith("(")
        && expression.endsWith(")")
        && isAllowed(expression.substring(1, expression.length() - 1));
  }

  private static List<String> split(String expression, String word) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && expression.startsWith(word, i)) {
        parts.add(expression.substring(start, i));
        start = i + word.length();
      }
    }
    parts.add(expression.substring(start));
    return parts;
  }
}
