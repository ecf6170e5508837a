// SPDX-License-Identifier: EUPL-1.2
package no.samtak.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One clause of a manifest header, such as {@code no.samtak.platform.api.web;version="1.0.0"}.
 *
 * @param name what stands before the first semicolon
 * @param parameters attributes and directives without quotes; a directive's key ends with a colon
 */
record Clause(String name, Map<String, String> parameters) {

  /** The clauses of a header; none where the header is absent. */
  static List<Clause> parse(String header) {
    List<Clause> clauses = new ArrayList<>();
    for (String clause : split(header, ',')) {
      List<String> parts = split(clause, ';');
      Map<String, String> parameters = new LinkedHashMap<>();
      for (String part : parts.subList(1, parts.size())) {
        int equals = part.indexOf('=');
        parameters.put(
            part.substring(0, equals).strip(), part.substring(equals + 1).replace("\"", ""));
      }
      clauses.add(new Clause(parts.get(0), parameters));
    }
    return clauses;
  }

  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        parts.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(text.substring(start).strip());
    parts.removeIf(String::isEmpty);
    return parts;
  }
}
