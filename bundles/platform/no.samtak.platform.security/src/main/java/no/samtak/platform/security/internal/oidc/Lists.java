// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.security.internal.oidc;

import java.util.ArrayList;
import java.util.List;

/** Lists in settings. */
final class Lists {
  private Lists() {}

  /** A file of settings gives a list as one text with commas, a console as several. */
  static List<String> of(String... values) {
    List<String> list = new ArrayList<>();
    for (String value : values) {
      for (String part : value.split("[,\\n]", -1)) {
        if (!part.isBlank()) {
          list.add(part.strip());
        }
      }
    }
    return List.copyOf(list);
  }
}
