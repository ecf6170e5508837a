// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.visning;

import java.util.List;

/**
 * A tiltak of a paper in words.
 *
 * @param tiltakId slug
 * @param navn its name
 * @param anbefaling the recommendation; what is missing where there is none
 * @param anbefalt whether there is one
 * @param deler the ten parts
 */
public record Tiltaksvisning(
    String tiltakId, String navn, String anbefaling, boolean anbefalt, List<Delvisning> deler) {}
