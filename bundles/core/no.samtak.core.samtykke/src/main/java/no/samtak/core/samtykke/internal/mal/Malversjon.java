// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.samtykke.internal.mal;

import java.time.Instant;

/**
 * A template as it was; never changed.
 *
 * @param mal the template's id
 * @param nummer from 1
 * @param opprettet when
 * @param hvem who, as shown to colleagues
 */
public record Malversjon(
    String mal, int nummer, Malinnhold innhold, Instant opprettet, String hvem) {}
