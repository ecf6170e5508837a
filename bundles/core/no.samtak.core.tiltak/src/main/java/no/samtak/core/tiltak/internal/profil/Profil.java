// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.tiltak.internal.profil;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import no.samtak.core.api.tiltak.Tiltaksprofil;
import no.samtak.platform.api.rest.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What a tiltak is, and who says so.
 *
 * @param profil what it is
 * @param fraPlanen whether it is a proposal out of the files that were read in; nobody has saved it
 * @param endret when it was last saved; null = never
 * @param endretAv who saved it last; empty = nobody
 * @param versjon rises with each change; 0 = never saved
 */
@Schema(name = "Tiltaksprofil", description = "Hva et tiltak er, og hvem som sier det")
public record Profil(
    Tiltaksprofil profil,
    @Schema(description = "Foreslått ut fra planen; ingen har lagret det ennå") boolean fraPlanen,
    @Nullable Instant endret,
    String endretAv,
    long versjon)
    implements Versioned {}
