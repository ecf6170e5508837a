// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.table;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON in a package of files that is handed over, for people and programs: two spaces a level, in
 * the order of the maps, the same bytes for the same content.
 */
public final class JsonText {
  private JsonText() {}

  /**
   * Writes maps, collections, numbers, truth values and null as such, anything else as its text.
   *
   * @return one object, with a line break at the end
   */
  public static String of(Map<String, ? extends @Nullable Object> object) {
    StringBuilder out = new StringBuilder();
    write(out, object, 0);
    return out.append('\n').toString();
  }

  private static void write(StringBuilder out, @Nullable Object value, int depth) {
    if (value instanceof Map<?, ?> map) {
      writeAll(out, map.entrySet(), '{', '}', depth);
    } else if (value instanceof Collection<?> list) {
      writeAll(out, list, '[', ']', depth);
    } else if (value == null || value instanceof Number || value instanceof Boolean) {
      out.append(value);
    } else {
      quote(out, value.toString());
    }
  }

  private static void writeAll(
      StringBuilder out, Collection<?> parts, char open, char close, int depth) {
    out.append(open);
    String separator = "";
    for (Object part : parts) {
      out.append(separator).append('\n').append("  ".repeat(depth + 1));
      separator = ",";
      if (part instanceof Map.Entry<?, ?> pair) {
        quote(out, String.valueOf(pair.getKey()));
        out.append(": ");
        write(out, pair.getValue(), depth + 1);
      } else {
        write(out, part, depth + 1);
      }
    }
    if (!parts.isEmpty()) {
      out.append('\n').append("  ".repeat(depth));
    }
    out.append(close);
  }

  private static void quote(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
