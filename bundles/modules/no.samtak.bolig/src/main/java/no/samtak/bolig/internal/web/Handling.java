// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.web;

import java.util.Arrays;
import java.util.Locale;
import no.samtak.platform.api.error.DomainException;

/** What can be done with a dwelling on its page; each has a form at {@code <id>/<name>}. */
enum Handling {
  /** Change what is written of it. */
  ENDRE,
  /** Move it along its first axis. */
  UTLEIE,
  /** Move it along its second axis. */
  KLARGJORING,
  /** Keep a check. */
  STANDARDSJEKK,
  /** Take it out of the register. */
  UTGANG;

  String sti() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Handling av(String sti) {
    return Arrays.stream(values())
        .filter(h -> h.sti().equals(sti))
        .findFirst()
        .orElseThrow(DomainException::notFound);
  }
}
