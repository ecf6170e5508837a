// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tilskudd.internal.persistence;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts as they come out of a column of a fixed number of decimals. */
final class Belop {
  private Belop() {}

  /** The same amount without zeros behind the comma; null stays unknown. */
  static @Nullable BigDecimal uten(@Nullable BigDecimal belop) {
    if (belop == null) {
      return null;
    }
    BigDecimal uten = belop.stripTrailingZeros();
    return uten.scale() < 0 ? uten.setScale(0) : uten;
  }
}
