// SPDX-License-Identifier: EUPL-1.2
package no.samtak.platform.drift.internal.modul;

import java.time.Instant;

/**
 * A log line from the time of an operation.
 *
 * @param tid when
 * @param niva ERROR, WARN or INFO
 * @param kilde the logger's name
 * @param melding the text, with the first line of what was thrown
 */
public record Logglinje(Instant tid, String niva, String kilde, String melding) {}
