// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.innsyn;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON of maps, lists, texts, numbers and truth values; two spaces a level. */
final class Json {
  private Json() {}

  static String skriv(Map<String, ? extends @Nullable Object> verdi) {
    StringBuilder ut = new StringBuilder();
    verdi(ut, verdi, 0);
    return ut.append('\n').toString();
  }

  private static void verdi(StringBuilder ut, @Nullable Object verdi, int inn) {
    if (verdi instanceof Map<?, ?> kart) {
      alle(ut, kart.entrySet(), '{', '}', inn);
    } else if (verdi instanceof Collection<?> liste) {
      alle(ut, liste, '[', ']', inn);
    } else if (verdi == null || verdi instanceof Number || verdi instanceof Boolean) {
      ut.append(verdi);
    } else {
      tekst(ut, verdi.toString());
    }
  }

  private static void alle(StringBuilder ut, Collection<?> deler, char a, char b, int inn) {
    ut.append(a);
    String skille = "";
    for (Object del : deler) {
      ut.append(skille).append('\n').append("  ".repeat(inn + 1));
      skille = ",";
      if (del instanceof Map.Entry<?, ?> par) {
        tekst(ut, String.valueOf(par.getKey()));
        ut.append(": ");
        verdi(ut, par.getValue(), inn + 1);
      } else {
        verdi(ut, del, inn + 1);
      }
    }
    if (!deler.isEmpty()) {
      ut.append('\n').append("  ".repeat(inn));
    }
    ut.append(b);
  }

  private static void tekst(StringBuilder ut, String tekst) {
    ut.append('"');
    for (int i = 0; i < tekst.length(); i++) {
      char c = tekst.charAt(i);
      if (c == '"' || c == '\\') {
        ut.append('\\').append(c);
      } else if (c < ' ') {
        ut.append("\\u%04x".formatted((int) c));
      } else {
        ut.append(c);
      }
    }
    ut.append('"');
  }
}
