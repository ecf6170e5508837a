// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** Ends an operation: why, and in which state. */
final class Modulunntak extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Text text;
  private final Operasjonsstatus status;

  Modulunntak(Operasjonsstatus status, Text text, @Nullable Throwable cause) {
    super(text.key(), cause);
    this.status = status;
    this.text = text;
  }

  /** Nothing was touched. */
  static Modulunntak avvist(String key, Object... args) {
    return new Modulunntak(Operasjonsstatus.AVVIST, Text.of(key, args), null);
  }

  Text text() {
    return text;
  }

  Operasjonsstatus status() {
    return status;
  }
}
