// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers the business date while it is set. */
public interface Datominne {
  /** The date; empty where it follows the calendar. */
  Optional<LocalDate> satt();

  /** Sets the date; null lets it follow the calendar. With a row in the access log. */
  void sett(@Nullable LocalDate dato);
}
