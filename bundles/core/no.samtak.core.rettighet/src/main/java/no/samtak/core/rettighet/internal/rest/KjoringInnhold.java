// SPDX-License-Identifier: EUPL-1.2
package no.samtak.core.rettighet.internal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The order of a retention run. */
@Schema(name = "Oppbevaringsbestilling", description = "Slett det som er forfalt")
public record KjoringInnhold(
    @Schema(description = "Kommunens navn i adresser, en gang til") @Nullable String bekreft,
    @Schema(maxLength = 500) @Nullable String grunn) {}
