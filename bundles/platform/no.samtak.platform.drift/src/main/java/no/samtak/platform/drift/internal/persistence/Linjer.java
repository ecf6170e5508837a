// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samtak.platform.api.text.Text;
import no.samtak.platform.drift.internal.modul.Logglinje;
import no.samtak.platform.drift.internal.modul.Steg;
import no.samtak.platform.drift.internal.modul.Stegnavn;
import no.samtak.platform.drift.internal.modul.Stegstatus;
import org.jspecify.annotations.Nullable;

/**
 * Steps, log lines and texts as one column: a line each, tabs between the fields. They are only
 * ever read as a whole, so that tables of their own would cost and give nothing.
 */
final class Linjer {
  private Linjer() {}

  static String steg(List<Steg> steg) {
    StringBuilder out = new StringBuilder();
    for (Steg s : steg) {
      line(out, s.navn().name(), s.status().name(), Long.toString(s.millisekunder()), s.detalj());
    }
    return out.toString();
  }

  static List<Steg> steg(String text) {
    List<Steg> steg = new ArrayList<>();
    for (List<String> f : fields(text)) {
      steg.add(
          new Steg(
              Stegnavn.valueOf(f.get(0)),
              Stegstatus.valueOf(f.get(1)),
              Long.parseLong(f.get(2)),
              f.get(3)));
    }
    return steg;
  }

  static String logg(List<Logglinje> logg) {
    StringBuilder out = new StringBuilder();
    for (Logglinje l : logg) {
      line(out, l.tid().toString(), l.niva(), l.kilde(), l.melding());
    }
    return out.toString();
  }

  static List<Logglinje> logg(String text) {
    List<Logglinje> logg = new ArrayList<>();
    for (List<String> f : fields(text)) {
      logg.add(new Logglinje(Instant.parse(f.get(0)), f.get(1), f.get(2), f.get(3)));
    }
    return logg;
  }

  /** A text of flat arguments; a nested text keeps its key, marked with a leading {@code @}. */
  static @Nullable String text(@Nullable Text text) {
    if (text == null) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    parts.add(text.key());
    for (Object arg : text.args()) {
      parts.add(arg instanceof Text nested ? "@" + nested.key() : "=" + arg);
    }
    StringBuilder out = new StringBuilder();
    line(out, parts.toArray(String[]::new));
    return out.toString();
  }

  static @Nullable Text text(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    List<String> parts = fields(text).get(0);
    Object[] args =
        parts.subList(1, parts.size()).stream()
            .map(p -> p.startsWith("@") ? (Object) Text.of(p.substring(1)) : p.substring(1))
            .toArray();
    return Text.of(parts.get(0), args);
  }

  private static void line(StringBuilder out, String... fields) {
    for (int i = 0; i < fields.length; i++) {
      if (i > 0) {
        out.append('\t');
      }
      // U+0000 is what PostgreSQL takes in no text.
      out.append(
          fields[i]
              .replace("\u0000", "")
              .replace("\\", "\\\\")
              .replace("\t", "\\t")
              .replace("\r", "")
              .replace("\n", "\\n"));
    }
    out.append('\n');
  }

  private static List<List<String>> fields(String text) {
    List<List<String>> all = new ArrayList<>();
    for (String line : text.split("\n")) {
      if (!line.isEmpty()) {
        all.add(Arrays.stream(line.split("\t", -1)).map(Linjer::plain).toList());
      }
    }
    return all;
  }

  private static String plain(String field) {
    if (field.indexOf('\\') < 0) {
      return field;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c != '\\' || i + 1 == field.length()) {
        out.append(c);
        continue;
      }
      char next = field.charAt(++i);
      out.append(next == 't' ? '\t' : next == 'n' ? '\n' : next);
    }
    return out.toString();
  }
}
