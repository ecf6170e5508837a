// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.api.time;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The business date (R5): what funding, deadlines, ages and law are counted from. Demo and test may
 * set it. Sessions, tokens and logs never use it: they go by the {@link java.time.Clock} service.
 */
@ProviderType
public interface Forretningsdato {
  /** The business date; today's date in Europe/Oslo unless it is set. */
  LocalDate idag();

  /** Whether the date is set by somebody and does not move by itself. */
  boolean erSatt();

  /**
   * Sets the date.
   *
   * @throws no.samtak.platform.api.error.DomainException FORBIDDEN in production
   */
  void sett(LocalDate dato);

  /** Lets the date follow the calendar again. */
  void frigi();
}
