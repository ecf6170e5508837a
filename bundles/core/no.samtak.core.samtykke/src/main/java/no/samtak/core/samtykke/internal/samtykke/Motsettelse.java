// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.samtykke;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a person does not want a service to be told (hpl. § 25, TP-6). While it stands, no consent
 * opens anything for that service.
 *
 * @param mottaker slug of the service
 * @param fra the day that it was said
 * @param opphevet the day that it was taken back; null while it stands
 * @param hvem who entered it
 */
public record Motsettelse(
    String mottaker, LocalDate fra, @Nullable LocalDate opphevet, String hvem) {
  /** Whether it stands. */
  public boolean star() {
    return opphevet == null;
  }
}
