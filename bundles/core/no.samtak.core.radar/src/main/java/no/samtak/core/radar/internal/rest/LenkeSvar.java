// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.radar.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import no.samtak.core.api.tiltak.Lenkeslag;
import no.samtak.core.radar.internal.radar.Radarlinje;

/** A tiltak that hangs on it. */
@Schema(name = "Radarlenke", description = "Et tiltak som henger på det som slutter")
public record LenkeSvar(
    String tiltakId,
    String tiltak,
    Lenkeslag slag,
    @Schema(description = "Om lenken går fra det som slutter") boolean utgaaende,
    String hva,
    String virkning) {
  static LenkeSvar av(Radarlinje.Lenke lenke) {
    return new LenkeSvar(
        lenke.tiltakId(),
        lenke.tiltak(),
        lenke.slag(),
        lenke.utgaaende(),
        lenke.hva(),
        lenke.virkning());
  }

  /** As a cell of a file. */
  @Override
  public String toString() {
    return tiltak + " " + slag;
  }
}
