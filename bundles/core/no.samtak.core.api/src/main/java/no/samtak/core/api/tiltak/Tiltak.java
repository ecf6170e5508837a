// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.api.tiltak;

/**
 * A tiltak in short.
 *
 * @param kommune slug of the kommune that has it
 * @param tiltakId stable slug within the kommune
 * @param navn as the source states it
 * @param tilstand the state it is in now
 */
public record Tiltak(String kommune, String tiltakId, String navn, TiltakTilstand tilstand) {}
