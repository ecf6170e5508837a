// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.krav;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import no.samtak.platform.api.rest.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What a tiltak requires, and who says so.
 *
 * @param tiltakId slug
 * @param tiltak its name
 * @param tjenester the kinds of service, sorted, each once; empty = none
 * @param fraPlanen whether the files say so; nobody has saved it
 * @param endret when it was last saved; null = never
 * @param endretAv who saved it last; empty = nobody
 * @param versjon rises with each change; 0 = never saved
 */
@Schema(name = "Modulkrav", description = "Hvilke slags tjenester et tiltak krever av moduler")
public record Krav(
    String tiltakId,
    String tiltak,
    List<String> tjenester,
    @Schema(description = "Lest inn fra fil; ingen har lagret det") boolean fraPlanen,
    @Nullable Instant endret,
    String endretAv,
    long versjon)
    implements Versioned {
  public Krav {
    tjenester = List.copyOf(tjenester);
  }
}
