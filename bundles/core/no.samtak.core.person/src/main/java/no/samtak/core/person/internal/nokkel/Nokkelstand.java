// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.person.internal.nokkel;

import java.time.Instant;

/**
 * What the database knows of a master key.
 *
 * @param id as the rows name it
 * @param nummer 1 for the first
 * @param fingeravtrykk tells whether a keystore has the right one
 * @param tilstand how it stands
 * @param laget when it was made
 */
public record Nokkelstand(
    String id, int nummer, String fingeravtrykk, Nokkeltilstand tilstand, Instant laget) {}
