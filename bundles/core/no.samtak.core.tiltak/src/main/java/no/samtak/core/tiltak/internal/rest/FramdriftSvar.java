// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.OptionalLong;
import no.samtak.core.tiltak.internal.innlesing.Innlesing;

/**
 * How far the carrying out of a file has come.
 *
 * @param tilstand what has become of the file
 * @param pagar whether it is being carried out on this node
 * @param lest rows read so far; all of them when it is done, 0 when it has not begun
 * @param rader rows of the file
 */
@Schema(name = "Framdrift", description = "Hvor langt en innlesing er kommet")
public record FramdriftSvar(Innlesing.Tilstand tilstand, boolean pagar, long lest, long rader) {
  static FramdriftSvar av(Innlesing innlesing, OptionalLong lest) {
    boolean ferdig = innlesing.tilstand() == Innlesing.Tilstand.UTFORT;
    return new FramdriftSvar(
        innlesing.tilstand(),
        lest.isPresent() && innlesing.tilstand() == Innlesing.Tilstand.FORHANDSVIST,
        ferdig ? innlesing.rader() : lest.orElse(0),
        innlesing.rader());
  }
}
