// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.util.List;
import no.samtak.platform.api.error.DomainException;
import no.samtak.platform.api.error.ErrorKind;
import no.samtak.platform.api.text.Text;
import org.jspecify.annotations.Nullable;

/** The refusals of a module's file; each says what is wrong with it. */
final class Filfeil {
  private Filfeil() {}

  static DomainException ikkeModul(String hvorfor, @Nullable Throwable cause) {
    return new DomainException(
        ErrorKind.INVALID, Text.of("drift.feil.ikkeModul", hvorfor), List.of(), cause);
  }

  static DomainException konflikt(String key, Object... args) {
    return new DomainException(ErrorKind.CONFLICT, Text.of(key, args));
  }

  static DomainException disk(Throwable cause) {
    return new DomainException(
        ErrorKind.INSUFFICIENT_STORAGE, Text.of("drift.feil.lager"), List.of(), cause);
  }
}
