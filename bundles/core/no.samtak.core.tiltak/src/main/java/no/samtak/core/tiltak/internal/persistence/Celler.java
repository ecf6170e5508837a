// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.persistence;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a row as one text, by RFC 4180 with every cell quoted: {@code "a";"b ""c"""}. A
 * person who reads the database can read it too.
 */
final class Celler {
  private Celler() {}

  static String pakk(List<String> celler) {
    StringBuilder tekst = new StringBuilder();
    for (String celle : celler) {
      tekst.append(tekst.isEmpty() ? "\"" : ";\"").append(celle.replace("\"", "\"\"")).append('"');
    }
    return tekst.toString();
  }

  static List<String> pakkUt(String tekst) {
    List<String> celler = new ArrayList<>();
    int start = 1;
    for (int i = 1; i < tekst.length(); i++) {
      if (tekst.charAt(i) != '"') {
        continue;
      }
      if (i + 1 < tekst.length() && tekst.charAt(i + 1) == '"') {
        i++;
      } else {
        celler.add(tekst.substring(start, i).replace("\"\"", "\""));
        i += 2;
        start = i + 1;
        i = start - 1;
      }
    }
    return celler;
  }
}
