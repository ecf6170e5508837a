// SPDX-License-Identifier: EUPL-1.2
package no.samtak.bolig.internal.boenhet;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who does something, and when.
 *
 * @param bruker as shown to colleagues
 * @param tid the system's time, in whole milliseconds
 * @param dag the business date
 */
public record Spor(String bruker, Instant tid, LocalDate dag) {}
