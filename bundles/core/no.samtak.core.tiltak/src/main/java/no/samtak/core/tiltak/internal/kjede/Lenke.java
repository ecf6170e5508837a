// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.kjede;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import no.samtak.core.api.tiltak.Lenkeslag;
import no.samtak.core.api.tiltak.Tiltakslenke;
import no.samtak.platform.api.rest.Versioned;

/**
 * A link of a tiltakskjede as the register has it.
 *
 * @param id random
 * @param fra slug of the one that delivers or presupposes; of a mutual link the first by slug
 * @param fraNavn its name
 * @param til slug of the other
 * @param tilNavn its name
 * @param slag how they hang together
 * @param hva what they share or hand over; empty = not stated
 * @param virkning what happens to the other when one closes, in people's words; empty = not
 *     considered yet
 * @param endret when it was last changed
 * @param versjon rises with each change
 */
@Schema(name = "Tiltakslenke", description = "Hvordan to tiltak henger sammen")
public record Lenke(
    String id,
    @Schema(example = "dagsverket") String fra,
    String fraNavn,
    @Schema(example = "kontakten") String til,
    String tilNavn,
    Lenkeslag slag,
    @Schema(example = "glassovn") String hva,
    String virkning,
    Instant endret,
    long versjon)
    implements Versioned {
  /** As others read it. */
  public Tiltakslenke kort(String kommune) {
    return new Tiltakslenke(kommune, id, fra, til, slag, hva, virkning);
  }

  /** The name of the end that is not the given tiltak. */
  public String motpartNavn(String tiltakId) {
    return fra.equals(tiltakId) ? tilNavn : fraNavn;
  }

  /** The slug of the end that is not the given tiltak. */
  public String motpart(String tiltakId) {
    return fra.equals(tiltakId) ? til : fra;
  }
}
