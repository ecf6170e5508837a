// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.arkiv.internal.kart;

import java.time.Instant;

/**
 * Something that happened to a module's data or to its map.
 *
 * @param nokkel tells it from the module's other events
 * @param slag what happened
 * @param tid when
 * @param hvem who, or "Samtak" where the product saw it by itself
 * @param grunn why, or what more there is to say; may be empty
 * @param detalj the module's version, the archive's file, or the kommune; may be empty
 */
public record Modulhendelse(
    String nokkel, Slag slag, Instant tid, String hvem, String grunn, String detalj) {
  /** What can happen. */
  public enum Slag {
    /** The module's map was kept for the first time. */
    KART_NYTT,
    /** The module came with another map, or another version. */
    KART_ENDRET,
    /** The module came in on the node. */
    INNE,
    /** The module was taken out of the node. */
    UTE,
    /** An archive package was written. */
    ARKIVERT,
    /** The data were purged. */
    SLETTET
  }
}
