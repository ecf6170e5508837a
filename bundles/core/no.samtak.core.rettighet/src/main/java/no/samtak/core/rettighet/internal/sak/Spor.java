// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.sak;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who does something, when and why.
 *
 * @param dag the business date
 * @param tid the system's time; sealed where it is kept
 * @param hvemId the user's random id
 * @param hvem the user, as shown to colleagues
 * @param grunn why; may be empty
 */
public record Spor(LocalDate dag, Instant tid, String hvemId, String hvem, String grunn) {}
