// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.data.internal.backup;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a backup: RFC 4180 with each value in quotation marks and nothing for null, so that null
 * and the empty text are not the same.
 */
final class Csv {
  private Csv() {}

  static void write(Writer out, List<@Nullable String> row) throws IOException {
    for (int i = 0; i < row.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      String value = row.get(i);
      if (value != null) {
        out.write('"');
        out.write(value.indexOf('"') < 0 ? value : value.replace("\"", "\"\""));
        out.write('"');
      }
    }
    out.write("\r\n");
  }

  /** The next row; null at the end. */
  static @Nullable List<@Nullable String> read(Reader in) throws IOException {
    List<@Nullable String> row = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    boolean quoted = false;
    boolean inside = false;
    int c = in.read();
    if (c < 0) {
      return null;
    }
    while (true) {
      if (inside) {
        if (c < 0) {
          throw new IOException("a value has no end");
        }
        if (c == '"') {
          c = in.read();
          if (c == '"') {
            value.append('"');
            c = in.read();
          } else {
            inside = false;
          }
        } else {
          value.append((char) c);
          c = in.read();
        }
      } else if (c == '"' && !quoted) {
        quoted = true;
        inside = true;
        c = in.read();
      } else if (c == ',') {
        row.add(quoted ? value.toString() : null);
        value.setLength(0);
        quoted = false;
        c = in.read();
      } else if (c == '\r') {
        if (in.read() != '\n') {
          throw new IOException("a row has no end");
        }
        row.add(quoted ? value.toString() : null);
        return row;
      } else {
        throw new IOException("not a row of a backup");
      }
    }
  }
}
