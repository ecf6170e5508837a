// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.tiltak;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import no.samtak.core.api.tiltak.TiltakTilstand;
import no.samtak.platform.api.rest.Versioned;

/**
 * A tiltak as the register has it.
 *
 * @param tiltakId stable slug within the kommune
 * @param navn as the source states it; the first where it states several
 * @param malgrupper the target groups of its rows, with comma between; empty where none is stated
 * @param tilstand the state now
 * @param beskrevet whether a plan describes it; false = known from its financing only
 * @param endret when name, groups or state changed last
 * @param versjon rises with each change
 */
@Schema(name = "Tiltak", description = "Et tiltak i registeret")
public record Registertiltak(
    @Schema(description = "Stabilt navn i adresser", example = "kunsten-a-bo") String tiltakId,
    @Schema(description = "Navnet slik kilden skriver det", example = "Kunsten å bo") String navn,
    @Schema(description = "Målgruppene kilden nevner, med komma mellom") String malgrupper,
    @Schema(description = "Tilstanden nå") TiltakTilstand tilstand,
    @Schema(description = "Om en plan beskriver det, ikke bare finansieringen") boolean beskrevet,
    @Schema(description = "Sist endret") Instant endret,
    @Schema(description = "Øker med hver endring") long versjon)
    implements Versioned {}
