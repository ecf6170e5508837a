// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.utredning.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import no.samtak.core.utredning.internal.register.InnholdService;
import org.jspecify.annotations.Nullable;

/** A text as it is sent in. */
@Schema(name = "NyUtredningstekst", description = "En tekst, eller en utgave å hente tilbake")
public record NyTekst(
    @Schema(description = "Teksten; tom tar den ut", maxLength = InnholdService.MAKS_TEKST)
        @Nullable String tekst,
    @Schema(description = "Nummeret på en utgave å hente tilbake, i stedet for tekst")
        @Nullable Long hentTilbake) {}
