// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.samtak.platform.api.module.Serves;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of service that a bundle says it gives ({@link Serves}), out of its header {@code
 * Provide-Capability}: {@code samtak.tjeneste;samtak.tjeneste="bolig"}, with or without quotes and
 * type, and as a list in one capability or as several.
 */
final class Tjenesteslag {
  private Tjenesteslag() {}

  /** The kinds, sorted; empty for no header and for one that says nothing of it. */
  static Set<String> av(@Nullable String provideCapability) {
    Set<String> found = new TreeSet<>();
    if (provideCapability == null) {
      return found;
    }
    for (String capability : split(provideCapability, ',')) {
      List<String> parts = split(capability, ';');
      if (parts.get(0).trim().equals(Serves.NAMESPACE)) {
        parts.stream().skip(1).forEach(part -> add(part, found));
      }
    }
    return found;
  }

  private static void add(String attribute, Set<String> found) {
    int equals = attribute.indexOf('=');
    // A directive is written with := and is no attribute.
    if (equals <= 0 || attribute.charAt(equals - 1) == ':') {
      return;
    }
    String[] name = attribute.substring(0, equals).trim().split(":", 2);
    if (!name[0].trim().equals(Serves.NAMESPACE)) {
      return;
    }
    String value = attribute.substring(equals + 1).trim().replaceAll("^\"|\"$", "");
    boolean list = name.length == 2 && name[1].trim().startsWith("List");
    for (String one : list ? value.split(",") : new String[] {value}) {
      if (!one.isBlank()) {
        found.add(one.trim());
      }
    }
  }

  /** Splits outside of quotes. */
  private static List<String> split(String text, char at) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == at && !quoted) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }
}
